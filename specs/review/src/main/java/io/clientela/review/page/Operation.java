package io.clientela.review.page;

import java.util.List;

/**
 * An operation as a person reads it.
 *
 * @param row its own statement; the name is the operation's id
 * @param method in capitals
 * @param path with the names of its parameters in braces, or the webhook's name
 * @param isEvent whether the vendor sends it
 */
public record Operation(
    Row row,
    String method,
    String path,
    boolean isEvent,
    String summary,
    List<Row> parameters,
    List<Row> bodies,
    List<Row> responses,
    List<WireExample> requests,
    List<WireExample> answers) {
  public String id() {
    return row.name();
  }
}
