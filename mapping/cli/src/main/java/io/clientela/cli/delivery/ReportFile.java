package io.clientela.cli.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.clientela.cli.input.Problem;
import io.clientela.mapping.Loss;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what became of each record at each vendor: a line of JSON for each. */
public final class ReportFile implements RunListener, Closeable {
  private final JsonFactory factory = new JsonFactory();
  private final JsonGenerator json;

  /** The JSON of each loss, made once: most are those of a great many records. */
  private final Map<Loss, SerializedString> losses = new HashMap<>();

  /** Writes to a stream, which is closed with this. */
  public ReportFile(OutputStream stream) throws IOException {
    json = factory.createGenerator(stream);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void broken(RecordRef record, List<Problem> problems) {
    line(
        record,
        () -> {
          json.writeStringField("outcome", Status.FAILED.word());
          json.writeStringField(
              "reason", String.join("; ", problems.stream().map(Problem::toString).toList()));
        });
  }

  @Override
  public void outcome(Outcome outcome) {
    line(
        outcome.record(),
        () -> {
          json.writeStringField("vendor", outcome.vendor());
          json.writeStringField("outcome", outcome.status().word());
          write("vendorId", outcome.vendorId());
          write("reason", outcome.reason());
          json.writeArrayFieldStart("losses");
          for (Loss loss : outcome.losses()) json.writeRawValue(text(loss));
          json.writeEndArray();
        });
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }

  private interface Body {
    void write() throws IOException;
  }

  private void line(RecordRef record, Body body) {
    try {
      json.writeStartObject();
      json.writeNumberField("line", record.line());
      write("record", record.id());
      body.write();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }

  private void write(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) json.writeStringField(name, value.get());
  }

  private SerializedString text(Loss loss) throws IOException {
    SerializedString known = losses.get(loss);
    if (known != null) return known;
    StringWriter text = new StringWriter();
    try (JsonGenerator object = factory.createGenerator(text)) {
      object.writeStartObject();
      object.writeStringField("path", loss.path());
      object.writeStringField("kind", loss.kind().name());
      object.writeStringField("reason", loss.reason());
      object.writeEndObject();
    }
    SerializedString made = new SerializedString(text.toString());
    losses.put(loss, made);
    return made;
  }
}
