package io.clientela.cli;

import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Totals;
import io.clientela.cli.screen.ProgressBars;
import io.clientela.cli.screen.ProgressLines;
import io.clientela.cli.screen.RunProgress;
import java.util.List;
import java.util.Map;

/** Chooses how a run is told while it goes on. */
final class ProgressListeners {
  private ProgressListeners() {}

  /** Whether a person sees what is told: at a terminal, and not in a build that has one. */
  static boolean isWatched(boolean terminal, Map<String, String> environment) {
    return terminal && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
  }

  /**
   * Who tells of problems and of progress.
   *
   * @param totals counts the run, and is told of everything first
   * @param limit how many customers are taken at most
   */
  static List<RunListener> of(Context context, CustomerSource file, Totals totals, long limit) {
    MessageStream err = context.err();
    RunProgress progress = new RunProgress(totals, file.size(), limit, context.nanos());
    RunListener shown =
        context.terminal()
            // a terminal goes on to the next line when its last column is written
            ? new ProgressBars(progress, err, err.width() - 1, context.nanos())
            : new ProgressLines(progress, err, context.nanos());
    return List.of(new ProblemLines(err), progress, shown);
  }
}
