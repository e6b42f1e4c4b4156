package io.clientela.check;

import picocli.CommandLine;

/** The program of the runnable jar. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the command. */
  static int run(String... arguments) {
    return new CommandLine(new Program()).execute(arguments);
  }

  @CommandLine.Command(
      name = "clientela-conformance",
      description = "Checks servers and traffic against the vendors' contracts.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Versions.class,
      synopsisSubcommandLabel = "COMMAND",
      subcommands = CheckCommand.class)
  static final class Program {}

  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"clientela-conformance " + Version.TEXT};
    }
  }
}
