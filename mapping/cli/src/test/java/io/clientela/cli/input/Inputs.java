package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerFile.Format;
import io.clientela.mapping.customer.Customer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a test has written. */
final class Inputs {
  private Inputs() {}

  static List<InputRecord> csv(String text) throws IOException {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<InputRecord> csv(byte[] bytes) throws IOException {
    return read(bytes, Format.CSV, ColumnMapping.NONE);
  }

  static List<InputRecord> csv(String text, ColumnMapping columns) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8), Format.CSV, columns);
  }

  static List<InputRecord> jsonl(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8), Format.JSONL, ColumnMapping.NONE);
  }

  static List<InputRecord> read(byte[] bytes, Format format, ColumnMapping columns)
      throws IOException {
    try (CustomerFile file = CustomerFile.open(new ByteArrayInputStream(bytes), format, columns)) {
      return all(file);
    }
  }

  static List<InputRecord> all(CustomerFile file) throws IOException {
    List<InputRecord> records = new ArrayList<>();
    for (RawRecord raw = file.next(); raw != null; raw = file.next()) records.add(raw.read());
    return records;
  }

  /** The customer in the first row of a CSV, by a mapping in YAML. */
  static Customer one(String text, String yaml) throws IOException {
    return customer(csv(text, mapping(yaml)).get(0));
  }

  static ColumnMapping mapping(String yaml) {
    List<String> problems = new ArrayList<>();
    ColumnMapping mapping = ColumnMapping.parse(yaml, problems);
    assertThat(problems).isEmpty();
    return mapping;
  }

  /** What is told of a CSV file beside its records. */
  static List<String> notices(String csv) throws IOException {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    try (CustomerFile file =
        CustomerFile.open(new ByteArrayInputStream(bytes), Format.CSV, ColumnMapping.NONE)) {
      all(file);
      return file.notices();
    }
  }

  static Customer customer(InputRecord record) {
    assertThat(record).isInstanceOf(InputRecord.Read.class);
    return ((InputRecord.Read) record).customer();
  }

  static List<RecordProblem> problems(InputRecord record) {
    assertThat(record).isInstanceOf(InputRecord.Broken.class);
    return ((InputRecord.Broken) record).problems();
  }

  /** The only problem of a record. */
  static String problem(InputRecord record) {
    assertThat(problems(record)).hasSize(1);
    return problems(record).get(0).toString();
  }
}
