package io.clientela.cli;

import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.input.CustomerFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Chooses how progress is told. */
final class Watching {
  private Watching() {}

  /** Whether a person sees what is told: at a terminal, and not in a build that has one. */
  static boolean isWatched(boolean console, Map<String, String> environment) {
    return console && !environment.containsKey("CI");
  }

  /** A bar consists of what controls a terminal. */
  private static PrintStream unescaped(MessageStream err) {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  static RunListener of(Context context, CustomerFile file) {
    return context.terminal()
        ? new ProgressOnTerminal(unescaped(context.err()), file)
        : new ProgressLines(context.err(), context.nanos());
  }
}
