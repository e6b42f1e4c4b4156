package io.clientela.review.page;

import java.util.List;

/**
 * The operations, then what several of them share.
 *
 * @param general address, authentication, limit of the rate
 * @param shared parameters and responses
 */
public record OperationsPage(
    Frame frame,
    List<Row> general,
    List<Operation> operations,
    List<Schema> schemas,
    List<Row> shared,
    List<String> versions) {
  /**
   * A named object or scalar.
   *
   * @param usedBy names of the operations and schemas that refer to it
   */
  public record Schema(Row row, List<Row> properties, List<Link> usedBy) {}

  /** A named place on a page. */
  public record Link(String text, String href) {}
}
