package io.clientela.cli.input;

import io.clientela.mapping.CustomerFormatException;
import io.clientela.mapping.CustomerJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Customers in JSON, one on each line; empty lines are left out. */
final class JsonRecords {
  private final Lines lines;

  JsonRecords(Lines lines) {
    this.lines = lines;
  }

  @Nullable RawRecord next() throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) line = lines.next();
    if (line == null) return null;
    String json = line;
    long number = lines.number();
    return () -> read(number, json);
  }

  private static InputRecord read(long number, String json) {
    if (json.indexOf(Lines.REPLACEMENT) >= 0) {
      return InputRecord.Broken.at(number, "", "is not UTF-8 text");
    }
    try {
      return new InputRecord.Read(number, CustomerJson.read(json));
    } catch (CustomerFormatException e) {
      return InputRecord.Broken.at(number, e.path(), e.reason());
    }
  }
}
