package io.clientela.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.customer.Customer;
import java.io.IOException;
import java.util.Optional;

/** How a record is called. There is one for each record of a run, so that it equals itself only. */
public final class RecordRef {
  private static final SerializableString LINE = new SerializedString("line");
  private static final SerializableString RECORD = new SerializedString("record");

  private final long line;
  private final Optional<String> id;
  private final String key;
  private final String content;

  public RecordRef(long line, Optional<String> id, String key, String content) {
    this.line = line;
    this.id = id;
    this.key = key;
    this.content = content;
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

  /** The reference to a record of an earlier run, which is on no line. */
  public static RecordRef ofEarlierRun(String key) {
    return new RecordRef(0, Optional.of(key), key, "");
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
    return id.map(it -> Texts.of("line %s (%s)", line, it))
        .orElseGet(() -> Texts.of("line %s", line));
  }

  /** Writes the members of a line of the report that name the record. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeFieldName(LINE);
    json.writeNumber(line);
    ReportLine.write(RECORD, id, json);
  }
}
