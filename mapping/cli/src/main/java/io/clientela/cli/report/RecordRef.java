package io.clientela.cli.report;

import io.clientela.cli.input.InputRecord;
import io.clientela.mapping.customer.Customer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a record is called. There is one for each record of a run, so that it equals itself only. */
public final class RecordRef {
  private final long line;
  private final Optional<String> id;
  private final String key;
  private final String content;
  private final byte[] json;

  public RecordRef(long line, Optional<String> id, String key, String content) {
    this.line = line;
    this.id = id;
    this.key = key;
    this.content = content;
    StringBuilder beginning = new StringBuilder("{\"line\":").append(line);
    if (id.isPresent()) JsonText.member(beginning.append(','), "record", id.get());
    json = beginning.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The reference to a customer that was read. */
  public static RecordRef of(InputRecord.Read record) {
    Customer customer = record.customer();
    return new RecordRef(record.line(), customer.id(), key(customer), "");
  }

  /** The reference to a customer that is to be delivered: its content is known too. */
  public static RecordRef withContent(InputRecord.Read record) {
    Customer customer = record.customer();
    return new RecordRef(record.line(), customer.id(), key(customer), ContentDigest.of(customer));
  }

  /** The reference to a record that could not be read; it is in no journal. */
  public static RecordRef of(InputRecord.Broken record) {
    return new RecordRef(record.line(), record.id(), "", "");
  }

  private static String key(Customer customer) {
    return customer.id().orElseGet(() -> "sha256:" + ContentDigest.of(customer));
  }

  /** Number of its first line. */
  public long line() {
    return line;
  }

  /** The customer's id, if it has one. */
  public Optional<String> id() {
    return id;
  }

  /** What the journal knows it by: the id or, without one, a digest of the customer. */
  public String key() {
    return key;
  }

  /** Digest of what the record holds; empty unless it is to be delivered. */
  public String content() {
    return content;
  }

  /** The name for people: the line and, if there is one, the id. */
  public String name() {
    return id.map(it -> "line " + line + " (" + it + ")").orElseGet(() -> "line " + line);
  }

  /** How a line of the report begins, made once for all vendors; not to be changed. */
  byte[] json() {
    return json;
  }
}
