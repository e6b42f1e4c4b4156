package io.clientela.cli;

import io.clientela.cli.language.Language;
import io.clientela.cli.language.Texts;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands and what their help says in English. */
public final class HelpTree {
  private HelpTree() {}

  /** What the help of all commands says, but for names and what separates lines. */
  public static Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    Texts.speak(Language.EN);
    walk(commands().getCommandSpec(), it -> texts.addAll(textsOf(it)));
    return texts;
  }

  static CommandLine commands() {
    Context context =
        new Context(
            Map.of(),
            InputStream.nullInputStream(),
            new Output(new ByteArrayOutputStream()),
            new MessageStream(new ByteArrayOutputStream()),
            false,
            () -> 0);
    return Clientela.commandLine(context);
  }

  /** Has a command looked at, and all below it. */
  static void walk(CommandSpec command, Consumer<CommandSpec> look) {
    look.accept(command);
    command.subcommands().values().forEach(it -> walk(it.getCommandSpec(), look));
  }

  static Set<String> textsOf(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    Set<String> texts = new TreeSet<>();
    texts.addAll(Arrays.asList(usage.description()));
    texts.addAll(Arrays.asList(usage.footer()));
    texts.addAll(usage.exitCodeList().values());
    texts.add(usage.synopsisHeading());
    texts.add(usage.commandListHeading());
    texts.add(usage.exitCodeListHeading());
    for (OptionSpec it : command.options()) {
      texts.addAll(Arrays.asList(it.toBuilder().description()));
    }
    for (PositionalParamSpec it : command.positionalParameters()) {
      texts.addAll(Arrays.asList(it.toBuilder().description()));
    }
    texts.removeIf(it -> it.replace("%n", "").isBlank());
    return texts;
  }
}
