package io.clientela.mapping.customer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The committed sample customers. */
final class SampleFile {
  private SampleFile() {}

  static List<String> lines() {
    try (InputStream in = Customer.class.getResourceAsStream("sample-customers.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static List<Customer> customers() {
    return lines().stream().map(CustomerJson::read).toList();
  }
}
