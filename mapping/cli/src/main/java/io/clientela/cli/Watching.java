package io.clientela.cli;

import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.input.CustomerFile;
import java.util.List;
import java.util.Map;

/** Chooses how a run is told while it goes on. */
final class Watching {
  private Watching() {}

  /** Whether a person sees what is told: at a terminal, and not in a build that has one. */
  static boolean isWatched(boolean terminal, Map<String, String> environment) {
    return terminal && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
  }

  /** Who tells of problems and of progress. */
  static List<RunListener> of(Context context, CustomerFile file, int vendors) {
    if (!context.terminal()) {
      return List.of(
          new ProblemLines(context.err()), new ProgressLines(context.err(), context.nanos()));
    }
    // a terminal goes on to the next line when its last column is written
    int width = StandardError.width(context.environment()) - 1;
    return List.of(
        new ProblemLines(context.err(), "\r" + " ".repeat(width) + "\r"),
        new ProgressOnTerminal(context.err(), width, file.size(), vendors));
  }
}
