package io.clientela.cli.report;

import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Tells whether a customer is what it was, whatever the form of the file and its columns' order.
 */
final class ContentDigest {
  private static final int BYTES = 12;

  private ContentDigest() {}

  static String of(Customer customer) {
    Customer ordered =
        customer.toBuilder()
            .externalIds(new TreeMap<>(customer.externalIds()))
            .customFields(new TreeMap<>(customer.customFields()))
            .build();
    try {
      byte[] json = CustomerJson.write(ordered).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
