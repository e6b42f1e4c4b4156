package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a record at a vendor, ready to be told: whichever thread knows the outcome makes
 * the text of the report's line and finds the losses, so that the one that tells it in the order of
 * the file has little to do.
 */
public final class Entry {
  private static final int USUAL_LENGTH = 160;
  private static final byte[] COMMA = {','};
  private static final byte[] END = {']', '}', '\n'};

  private final Outcome outcome;
  private final List<KnownLoss> losses;
  private final byte[] beginning;

  Entry(Outcome outcome, List<KnownLoss> losses) {
    this.outcome = outcome;
    this.losses = losses;
    StringBuilder line = beginning(outcome.record());
    line.append(",\"vendor\":\"").append(outcome.vendor());
    line.append("\",\"outcome\":\"").append(outcome.status().word()).append('"');
    property(line, "vendorId", outcome.vendorId());
    property(line, "reason", outcome.reason());
    beginning = line.append(",\"losses\":[").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The line of a record that can be delivered nowhere. */
  static byte[] broken(RecordRef record, List<Problem> problems) {
    String reason = problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
    StringBuilder line = beginning(record);
    line.append(",\"outcome\":\"").append(Status.FAILED.word()).append('"');
    property(line, "reason", Optional.of(reason));
    return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What became of the record. */
  public Outcome outcome() {
    return outcome;
  }

  /** The outcome's losses, in their order. */
  List<KnownLoss> losses() {
    return losses;
  }

  /** Writes the line of the report. */
  void writeTo(ReportFile report) {
    report.write(beginning);
    for (int i = 0; i < losses.size(); i++) {
      if (i > 0) report.write(COMMA);
      report.write(losses.get(i).json());
    }
    report.write(END);
  }

  private static StringBuilder beginning(RecordRef record) {
    return new StringBuilder(USUAL_LENGTH).append('{').append(record.json());
  }

  private static void property(StringBuilder line, String name, Optional<String> value) {
    if (value.isEmpty()) return;
    JsonText.append(line.append(",\"").append(name).append("\":"), value.get());
  }
}
