package io.clientela.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.clientela.cli.input.RecordProblem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a record at a vendor, ready to be told: whichever thread knows the outcome finds
 * the losses, most of which were made for an earlier record, so that the one that tells it in the
 * order of the file has little to do.
 */
public final class ReportLine {
  private static final SerializableString VENDOR = new SerializedString("vendor");
  private static final SerializableString OUTCOME = new SerializedString("outcome");
  private static final SerializableString VENDOR_ID = new SerializedString("vendorId");
  private static final SerializableString REASON = new SerializedString("reason");
  private static final SerializableString LOSSES = new SerializedString("losses");

  private final Outcome outcome;
  private final List<InternedLoss> losses;

  /**
   * An entry.
   *
   * @param losses the outcome's losses, in their order
   */
  ReportLine(Outcome outcome, List<InternedLoss> losses) {
    this.outcome = outcome;
    this.losses = losses;
  }

  /** Writes the line of a record that can be delivered nowhere. */
  static void writeBroken(RecordRef record, List<RecordProblem> problems, JsonGenerator json)
      throws IOException {
    String reason =
        problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "));
    json.writeStartObject();
    record.writeTo(json);
    write(OUTCOME, Status.FAILED.word(), json);
    write(REASON, reason, json);
    json.writeEndObject();
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
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    outcome.record().writeTo(json);
    write(VENDOR, outcome.vendor(), json);
    write(OUTCOME, outcome.status().word(), json);
    write(VENDOR_ID, outcome.vendorId(), json);
    write(REASON, outcome.reason(), json);
    json.writeFieldName(LOSSES);
    json.writeStartArray();
    for (InternedLoss loss : losses) json.writeRawValue(loss.json());
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes a member of an object if there is a value. */
  static void write(SerializableString name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) write(name, value.get(), json);
  }

  private static void write(SerializableString name, String value, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    json.writeString(value);
  }
}
