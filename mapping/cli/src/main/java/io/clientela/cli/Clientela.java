package io.clientela.cli;

import io.clientela.cli.delivery.JournalException;
import io.clientela.cli.input.UnusableInputException;
import io.clientela.cli.vendor.SettingsException;
import io.clientela.runtime.ClientelaException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
    name = "clientela",
    description = "Delivers customers to Bsale, Koibox, Lotinfo, Sperant and TomTicket.",
    version = "clientela 0.1.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Credentials come from the environment (CLIENTELA_BSALE_TOKEN and so on) or from a file"
          + " (--credentials), never from arguments.",
      "Exit codes: 0 all done, 1 something was not done, 2 usage."
    })
final class Clientela implements Runnable {
  private static final int NOT_DONE = 1;
  private static final int USAGE = 2;

  @Spec private CommandSpec spec;

  /** The command line with all its commands. */
  static CommandLine commandLine(Context context) {
    CommandLine commands =
        new CommandLine(new Clientela())
            .addSubcommand(new PushCommand(context))
            .addSubcommand(new MapCommand(context))
            .addSubcommand(new PullCommand(context))
            .addSubcommand(new ReceiveCommand(context))
            .addSubcommand(new LossesCommand(context))
            .addSubcommand(new VendorsCommand(context))
            .addSubcommand(new ColumnsCommand(context))
            .addSubcommand(new SampleCommand(context))
            .addSubcommand(new DemoCommand(context));
    return WholeNumbers.register(commands)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((e, command, result) -> handle(e, context));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command");
  }

  private static int handle(Exception problem, Context context) throws Exception {
    if (problem instanceof SettingsException
        || problem instanceof UnusableInputException
        || problem instanceof JournalException) {
      context.err().println("clientela: " + problem.getMessage());
      return USAGE;
    }
    if (problem instanceof ClientelaException
        || problem instanceof IOException
        || problem instanceof UncheckedIOException) {
      context.err().println("clientela: " + problem.getMessage());
      return NOT_DONE;
    }
    throw problem;
  }
}
