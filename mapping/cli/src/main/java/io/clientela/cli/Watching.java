package io.clientela.cli;

import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.input.CustomerFile;
import java.util.Map;

/** Chooses how progress is told. */
final class Watching {
  private Watching() {}

  /** Whether a person sees what is told: at a terminal, and not in a build that has one. */
  static boolean isWatched(boolean terminal, Map<String, String> environment) {
    return terminal && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
  }

  static RunListener of(Context context, CustomerFile file, int vendors) {
    return context.terminal()
        ? new ProgressOnTerminal(
            context.err(), StandardError.width(context.environment()), file.size(), vendors)
        : new ProgressLines(context.err(), context.nanos());
  }
}
