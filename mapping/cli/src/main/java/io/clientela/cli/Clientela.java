package io.clientela.cli;

import static java.util.Objects.requireNonNull;

import io.clientela.check.CheckCommand;
import io.clientela.cli.completion.CompletionCommand;
import io.clientela.cli.delivery.UnexpectedResponseException;
import io.clientela.cli.destination.SettingsException;
import io.clientela.cli.file.FailureReason;
import io.clientela.cli.file.FileException;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.input.UnusableInputException;
import io.clientela.cli.journal.JournalException;
import io.clientela.cli.language.HelpTexts;
import io.clientela.cli.language.LanguageChoice;
import io.clientela.cli.language.Texts;
import io.clientela.cli.language.UsageProblems;
import io.clientela.cli.screen.HelpLayout;
import io.clientela.cli.screen.WrappedText;
import io.clientela.cli.subscription.WebhookCommand;
import io.clientela.runtime.ClientelaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
    name = "clientela",
    description = "Delivers customers to Bsale, Koibox, Lotinfo, Sperant and TomTicket.",
    versionProvider = Clientela.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Credentials come from the environment (CLIENTELA_BSALE_TOKEN and so on) or from a file"
          + " (--credentials), never from arguments.",
      "Exit codes: 0 all done, 1 something was not done, 2 usage; of check, see there."
    })
final class Clientela implements Runnable {
  private static final int NOT_DONE = 1;
  private static final int USAGE = 2;

  /** What the jar says of itself. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Clientela.class.getPackage().getImplementationVersion();
      return new String[] {
        version == null ? Texts.of("clientela, from no jar") : "clientela " + version
      };
    }
  }

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // it counts before picocli reads the arguments
  @Option(
      names = LanguageChoice.OPTION,
      scope = ScopeType.INHERIT,
      paramLabel = "LANGUAGE",
      completionCandidates = LanguageChoice.Codes.class,
      description =
          "The language of messages and help: en, es, pt or ru. Default: that of LC_ALL,"
              + " LC_MESSAGES or LANG, else en.")
  private @Nullable String language;

  /** Runs a command and returns its exit code. Results that cannot be written are told once. */
  static int run(Context context, String... arguments) {
    int code = execute(context, arguments);
    return context.out().failure().map(it -> notDone(it, context)).orElse(code);
  }

  private static int execute(Context context, String... arguments) {
    Optional<String> problem =
        LanguageChoice.make(
            List.of(arguments), context.environment(), Locale.getDefault(Locale.Category.DISPLAY));
    if (problem.isPresent()) {
      context.err().println("clientela: " + problem.get());
      return USAGE;
    }
    try {
      int code = commandLine(context).execute(arguments);
      context.out().flush();
      return code;
    } catch (OutputException e) {
      return NOT_DONE;
    }
  }

  /** The command line with all its commands. */
  static CommandLine commandLine(Context context) {
    CommandLine commands =
        new CommandLine(new Clientela())
            .addSubcommand(new PushCommand(context))
            .addSubcommand(new MapCommand(context))
            .addSubcommand(new PullCommand(context))
            .addSubcommand(new ReceiveCommand(context))
            .addSubcommand(WebhookCommand.of(context.environment()))
            .addSubcommand(new LossesCommand(context))
            .addSubcommand(new VendorsCommand(context))
            .addSubcommand(new ColumnsCommand(context))
            .addSubcommand(new SampleCommand(context))
            .addSubcommand(new CheckCommand(context.environment()))
            .addSubcommand(new DemoCommand(context))
            .addSubcommand(new CompletionCommand());
    HelpTexts.translate(commands);
    HelpLayout.apply(commands, helpWidth(context));
    return WholeNumbers.register(commands)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(context.out().writer())
        .setErr(context.err().writer())
        .setParameterExceptionHandler(new UsageProblems())
        .setExecutionExceptionHandler((e, command, result) -> handle(e, context));
  }

  /** That of the terminal; elsewhere, as in a pager, what the environment tells. */
  private static int helpWidth(Context context) {
    int terminal = context.out().width();
    return terminal == WrappedText.UNLIMITED
        ? StandardError.toldWidth(context.environment())
        : terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.of("expected a command"));
  }

  private static int handle(Exception problem, Context context) throws Exception {
    if (problem instanceof OutputException) return NOT_DONE;
    if (problem instanceof SettingsException
        || problem instanceof UnusableInputException
        || problem instanceof UnusableFileException
        || problem instanceof JournalException) {
      context.err().println("clientela: " + problem.getMessage());
      return USAGE;
    }
    if (problem instanceof ClientelaException
        || problem instanceof UnexpectedResponseException
        || problem instanceof FileException) {
      return notDone(requireNonNull(problem.getMessage()), context);
    }
    if (problem instanceof IOException failure) return notDone(text(failure), context);
    if (problem instanceof UncheckedIOException failure) {
      return notDone(text(requireNonNull(failure.getCause())), context);
    }
    throw problem;
  }

  private static String text(IOException failure) {
    String reason = FailureReason.of(failure);
    return failure instanceof FileSystemException named && named.getFile() != null
        ? named.getFile() + ": " + reason
        : reason;
  }

  private static int notDone(String problem, Context context) {
    context.err().println("clientela: " + problem);
    return NOT_DONE;
  }
}
