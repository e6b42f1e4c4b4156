package io.clientela.cli;

import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.report.RunListener;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Chooses how a run is told while it goes on. */
final class ProgressListeners {
  private ProgressListeners() {}

  /** Whether a person sees what is told: at a terminal, and not in a build that has one. */
  static boolean isWatched(boolean terminal, Map<String, String> environment) {
    return terminal && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
  }

  /** Who tells of problems and of progress. */
  static List<RunListener> of(Context context, CustomerSource file, int vendors) {
    MessageStream err = context.err();
    if (!context.terminal()) {
      return List.of(new ProblemLines(err), new ProgressLines(err, context.nanos()));
    }
    // a terminal goes on to the next line when its last column is written
    int width = StandardError.width(context.environment()) - 1;
    return List.of(
        new ProblemLines(err, "\r" + " ".repeat(width) + "\r"),
        new ProgressOnTerminal(unescaped(err), width, file.size(), vendors));
  }

  /** A bar consists of what controls a terminal. */
  private static PrintStream unescaped(MessageStream err) {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }
}
