package io.clientela.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Loss;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A loss at one vendor, which a great many records have in common, with its JSON, made once.
 *
 * @param number counts the different losses at the vendor, from 0
 * @param loss the loss
 * @param json its JSON
 * @param text it in words
 */
record InternedLoss(int number, Loss loss, SerializableString json, String text) {
  InternedLoss(int number, Loss loss) {
    this(
        number,
        loss,
        new SerializedString(json(loss)),
        loss.path() + " " + loss.kind() + ": " + Texts.ofLibrary(loss.reason()));
  }

  private static String json(Loss loss) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ReportFile.JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("path", loss.path());
      json.writeStringField("kind", loss.kind().name());
      json.writeStringField("reason", Texts.ofLibrary(loss.reason()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text takes everything", e);
    }
    return text.toString();
  }
}
