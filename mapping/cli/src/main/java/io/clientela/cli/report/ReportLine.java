package io.clientela.cli.report;

import io.clientela.cli.input.RecordProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a record at a vendor, ready to be told: whichever thread knows the outcome finds
 * what its line of the report consists of, most of which was made for an earlier record, so that
 * the one that tells it in the order of the file has little to do.
 */
public final class ReportLine {
  private static final byte[] NONE = {};
  private static final byte[] LOSSES = bytes(",\"losses\":[");
  private static final byte[] COMMA = bytes(",");
  private static final byte[] END = bytes("]}\n");

  private final Outcome outcome;
  private final byte[] status;
  private final byte[] details;
  private final List<InternedLoss> losses;

  /**
   * An entry.
   *
   * @param status what the line says of vendor and status
   * @param losses the outcome's losses, in their order
   */
  ReportLine(Outcome outcome, byte[] status, List<InternedLoss> losses) {
    this.outcome = outcome;
    this.status = status;
    this.losses = losses;
    details = details(outcome);
  }

  /** What the line of a record that can be delivered nowhere says of it. */
  static byte[] broken(List<RecordProblem> problems) {
    String reason =
        problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "));
    return bytes(
        member("outcome", Optional.of(Status.FAILED.word()))
            + member("reason", Optional.of(reason))
            + "}\n");
  }

  /** What a line says of vendor and status. */
  static byte[] status(String vendor, Status status) {
    return bytes(
        member("vendor", Optional.of(vendor)) + member("outcome", Optional.of(status.word())));
  }

  /** What became of the record. */
  public Outcome outcome() {
    return outcome;
  }

  /** The outcome's losses, in their order. */
  List<InternedLoss> losses() {
    return losses;
  }

  /** Writes the line of the report. */
  void writeTo(ReportFile report) {
    report.write(outcome.record().json());
    report.write(status);
    report.write(details);
    report.write(LOSSES);
    for (int i = 0; i < losses.size(); i++) {
      if (i > 0) report.write(COMMA);
      report.write(losses.get(i).json());
    }
    report.write(END);
  }

  private static byte[] details(Outcome outcome) {
    if (outcome.vendorId().isEmpty() && outcome.reason().isEmpty()) return NONE;
    return bytes(member("vendorId", outcome.vendorId()) + member("reason", outcome.reason()));
  }

  private static String member(String name, Optional<String> value) {
    return value.map(it -> JsonText.member(new StringBuilder(","), name, it).toString()).orElse("");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
