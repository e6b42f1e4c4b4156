package io.clientela.check;

import io.clientela.conformance.page.Trend;
import io.clientela.conformance.report.Finding;
import org.jspecify.annotations.Nullable;

/** A result in a few lines of Markdown, for a job's summary or a pull request's comment. */
final class MarkdownSummary {
  private MarkdownSummary() {}

  static String of(CheckResult result, @Nullable Trend trend) {
    StringBuilder text = new StringBuilder("## Contract check: ").append(cell(result.headline()));
    text.append("\n\n");
    if (trend != null) text.append("Since the last report: ").append(trend.words()).append(".\n\n");
    if (result.findings().isEmpty()) {
      text.append("Nothing differs from the contract.\n");
    } else {
      text.append("| Difference | Where in the contract | What |\n| --- | --- | --- |\n");
      for (Finding finding : result.findings()) {
        FindingKind kind = FindingKind.of(finding.kind());
        text.append("| ").append(kind.meaning()).append(" | `#").append(cell(finding.pointer()));
        text.append("` | ").append(cell(finding.message())).append(" |\n");
      }
    }
    if (!result.notExercised().isEmpty()) {
      text.append("\nA success of these operations could not be judged:\n\n");
      result
          .notExercised()
          .forEach(
              (operation, outcome) ->
                  text.append("- `")
                      .append(operation.id())
                      .append("`: ")
                      .append(cell(outcome))
                      .append('\n'));
      text.append("\nGive values that the server has with `--values`, and a valid token.\n");
    }
    if (result.besidePrism()) text.append("\n").append(result.besidePrismWords()).append(".\n");
    result.notes().forEach(note -> text.append("\n").append(cell(note)).append("\n"));
    return text.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
  }
}
