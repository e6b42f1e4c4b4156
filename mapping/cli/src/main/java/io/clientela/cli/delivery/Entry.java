package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a record at a vendor, ready to be told: the line of the report and the counts are
 * made by whichever thread knows the outcome, so that the one that tells it in the order of the
 * file has little to do.
 *
 * @param outcome what became of the record
 * @param losses the counts of the outcome's losses, in their order
 * @param line the line of the report; not to be changed
 */
public record Entry(Outcome outcome, List<LossCount> losses, byte[] line) {
  private static final int USUAL_LENGTH = 160;
  private static final byte[] END = {']', '}', '\n'};

  static Entry of(Outcome outcome, List<LossCount> losses) {
    return new Entry(outcome, losses, line(outcome, losses));
  }

  /** The line of a record that can be delivered nowhere. */
  static byte[] broken(RecordRef record, List<Problem> problems) {
    StringBuilder line = beginning(record);
    property(line, "outcome", Status.FAILED.word());
    property(
        line, "reason", problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] line(Outcome outcome, List<LossCount> losses) {
    StringBuilder beginning = beginning(outcome.record());
    property(beginning, "vendor", outcome.vendor());
    property(beginning, "outcome", outcome.status().word());
    property(beginning, "vendorId", outcome.vendorId());
    property(beginning, "reason", outcome.reason());
    byte[] head = beginning.append(",\"losses\":[").toString().getBytes(StandardCharsets.UTF_8);
    int length = head.length + END.length + Math.max(0, losses.size() - 1);
    for (LossCount loss : losses) length += loss.json().length;
    byte[] line = Arrays.copyOf(head, length);
    int end = head.length;
    for (LossCount loss : losses) {
      if (end > head.length) line[end++] = ',';
      System.arraycopy(loss.json(), 0, line, end, loss.json().length);
      end += loss.json().length;
    }
    System.arraycopy(END, 0, line, end, END.length);
    return line;
  }

  private static StringBuilder beginning(RecordRef record) {
    StringBuilder line = new StringBuilder(USUAL_LENGTH).append("{\"line\":").append(record.line());
    property(line, "record", record.id());
    return line;
  }

  private static void property(StringBuilder line, String name, Optional<String> value) {
    if (value.isPresent()) property(line, name, value.get());
  }

  private static void property(StringBuilder line, String name, String value) {
    JsonText.append(line.append(",\"").append(name).append("\":"), value);
  }
}
