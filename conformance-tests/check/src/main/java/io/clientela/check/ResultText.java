package io.clientela.check;

import io.clientela.conformance.page.Trend;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result in lines, for a terminal and the log of a job. */
final class ResultText {
  private ResultText() {}

  static List<String> lines(CheckResult result, @Nullable Trend trend) {
    List<String> lines = new ArrayList<>();
    result
        .findings()
        .forEach(it -> lines.add(it.kind() + " at #" + it.pointer() + ": " + it.message()));
    result
        .notExercised()
        .forEach(
            (operation, outcome) ->
                lines.add(
                    "not judged: " + operation.id() + ": expected a success, found " + outcome));
    lines.addAll(result.notes());
    if (result.besidePrism()) lines.add(result.besidePrismWords());
    if (trend != null) lines.add("Since the last report: " + trend.words());
    lines.add(result.headline());
    return lines;
  }
}
