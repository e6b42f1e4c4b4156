package io.clientela.cli.completion;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes what is typed. */
@Command(
    name = "completion",
    description = {
      "Prints a script by which a shell completes commands and options.",
      "bash: source <(clientela completion bash). zsh: clientela completion zsh > _clientela, in a"
          + " folder of $fpath. fish: clientela completion fish | source."
    },
    mixinStandardHelpOptions = true)
public final class CompletionCommand implements Runnable {
  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell;

  @Override
  public void run() {
    CommandLine commands = ShellModel.of(spec.root().commandLine());
    PrintWriter out = spec.commandLine().getOut();
    out.print(script(commands));
    out.flush();
  }

  private String script(CommandLine commands) {
    String name = commands.getCommandName();
    return switch (shell) {
      case BASH -> AutoComplete.bash(name, commands);
      case ZSH -> zsh(name, commands);
      case FISH -> new FishScript(commands).text();
    };
  }

  /**
   * The script for bash is one for zsh, too; when zsh loads it, a first completion is asked for. It
   * is loaded as one function, in which an alias of its own would not be known yet.
   */
  private static String zsh(String name, CommandLine commands) {
    return "#compdef "
        + name
        + "\n"
        + AutoComplete.bash(name, commands).replace("  alias compopt=complete\n", "")
        + "\n_bash_complete -o default -F _complete_"
        + name
        + "\n";
  }
}
