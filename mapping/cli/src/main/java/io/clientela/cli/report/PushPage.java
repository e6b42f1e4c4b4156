package io.clientela.cli.report;

import io.clientela.cli.language.Texts;
import java.util.List;

/**
 * What the page of a report shows; a part that is empty is left out.
 *
 * @param lead the result in a sentence or two
 * @param done whether nothing is left to do
 * @param figures what was counted over all vendors
 * @param open what was not done, by reason, the most frequent first
 * @param vendors what became of the customers, by vendor
 * @param losses what each vendor does not hold as the customers have it
 */
public record PushPage(
    String lead,
    boolean done,
    List<Figure> figures,
    Table open,
    Table vendors,
    List<Table> losses) {

  /** What the page is about. */
  public String title() {
    return Texts.of("Customers delivered");
  }

  /** A number and what it counts. */
  public record Figure(String value, String label) {}

  /**
   * A table.
   *
   * @param rest what there was no room for; may be empty
   */
  public record Table(String title, List<String> headings, List<List<String>> rows, String rest) {
    static Table none() {
      return new Table("", List.of(), List.of(), "");
    }
  }
}
