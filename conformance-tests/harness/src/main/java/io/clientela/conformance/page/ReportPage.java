package io.clientela.conformance.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a report shows; a part that is empty is left out.
 *
 * @param lead the result in one sentence
 * @param passed whether all is as it should be
 * @param figures what was counted
 * @param notes what a reader has to know beside the findings
 * @param maps a heat map for each vendor
 * @param trend what has changed since an earlier report; null if none was given
 * @param tables details
 */
public record ReportPage(
    String title,
    String lead,
    boolean passed,
    List<Figure> figures,
    List<String> notes,
    List<HeatMap> maps,
    List<ShownFinding> findings,
    @Nullable Trend trend,
    List<DetailTable> tables) {

  /** A number and what it counts. */
  public record Figure(String value, String label) {}

  /**
   * A table of details.
   *
   * @param intro what the table is about; may be empty
   */
  public record DetailTable(
      String title, String intro, List<String> headings, List<List<String>> rows) {}
}
