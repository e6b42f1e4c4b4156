package io.clientela.cli.delivery;

import io.clientela.cli.input.InputRecord;
import io.clientela.mapping.Customer;
import io.clientela.mapping.CustomerJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a record is called.
 *
 * @param line number of its first line
 * @param id the customer's id, if it has one
 * @param key what the journal knows it by: the id or, without one, a digest of the customer
 */
public record RecordRef(long line, Optional<String> id, String key) {
  private static final int DIGEST_BYTES = 12;

  /** The reference to a customer that was read. */
  public static RecordRef of(InputRecord.Read record) {
    Customer customer = record.customer();
    return new RecordRef(
        record.line(), customer.id(), customer.id().orElseGet(() -> digest(customer)));
  }

  /** The reference to a record that could not be read; it is in no journal. */
  public static RecordRef of(InputRecord.Broken record) {
    return new RecordRef(record.line(), record.id(), "");
  }

  /** The name for people: the line and, if there is one, the id. */
  public String name() {
    return id.map(it -> "line " + line + " (" + it + ")").orElseGet(() -> "line " + line);
  }

  private static String digest(Customer customer) {
    try {
      byte[] json = CustomerJson.write(customer).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return "sha256:" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
