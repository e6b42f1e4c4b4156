package io.clientela.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.PassportInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What somebody would write by hand with Jackson's generator, for what the batch holds. */
final class HandJacksonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private HandJacksonWriter() {}

  static byte[] batch(ClientBatch batch) throws IOException {
    var bytes = new ByteArrayOutputStream(16_384);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      batch(out, batch);
    }
    return bytes.toByteArray();
  }

  private static void batch(JsonGenerator out, ClientBatch batch) throws IOException {
    out.writeStartObject();
    flag(out, "encoding", batch.encoding());
    out.writeFieldName("data");
    out.writeStartArray();
    for (ClientInput client : batch.data()) {
      client(out, client);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void client(JsonGenerator out, ClientInput client) throws IOException {
    out.writeStartObject();
    out.writeFieldName("userId");
    out.writeNumber(client.userId());
    number(out, "apiIdExchange", client.apiIdExchange());
    text(out, "fioF", client.fioF());
    text(out, "fioI", client.fioI());
    text(out, "fioO", client.fioO());
    text(out, "fioDesc", client.fioDesc());
    if (client.sex() != null) text(out, "sex", client.sex().value());
    day(out, "birthday", client.birthday());
    if (client.deeps() != null) number(out, "deeps", (long) client.deeps().value());
    if (client.deepon() != null) number(out, "deepon", (long) client.deepon().value());
    if (client.clientc() != null) number(out, "clientc", (long) client.clientc().value());
    flag(out, "family", client.family());
    text(out, "address", client.address());
    number(out, "regionId", client.regionId());
    number(out, "cityId", client.cityId());
    text(out, "regionName", client.regionName());
    text(out, "cityName", client.cityName());
    if (client.userCategory() != null) {
      out.writeFieldName("userCategory");
      out.writeStartArray();
      for (long group : client.userCategory()) {
        out.writeNumber(group);
      }
      out.writeEndArray();
    }
    if (client.clientType() != null) number(out, "clientType", (long) client.clientType().value());
    text(out, "agency", client.agency());
    if (client.contacts() != null) {
      out.writeFieldName("contacts");
      out.writeStartArray();
      for (ContactInput contact : client.contacts()) {
        contact(out, contact);
      }
      out.writeEndArray();
    }
    if (client.passport() != null) passport(out, client.passport());
    out.writeEndObject();
  }

  private static void contact(JsonGenerator out, ContactInput contact) throws IOException {
    out.writeStartObject();
    text(out, "type", contact.type().value());
    text(out, "value", contact.value());
    flag(out, "general", contact.general());
    text(out, "comment", contact.comment());
    flag(out, "spy", contact.spy());
    out.writeEndObject();
  }

  private static void passport(JsonGenerator out, PassportInput passport) throws IOException {
    out.writeFieldName("passport");
    out.writeStartObject();
    text(out, "serial", passport.serial());
    text(out, "number", passport.number());
    text(out, "sended", passport.sended());
    day(out, "dateSended", passport.dateSended());
    text(out, "codePod", passport.codePod());
    text(out, "placeBirth", passport.placeBirth());
    text(out, "propiska", passport.propiska());
    text(out, "placeHome", passport.placeHome());
    text(out, "snils", passport.snils());
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, String value) throws IOException {
    if (value == null) return;
    out.writeFieldName(name);
    out.writeString(value);
  }

  private static void number(JsonGenerator out, String name, Long value) throws IOException {
    if (value == null) return;
    out.writeFieldName(name);
    out.writeNumber(value);
  }

  private static void flag(JsonGenerator out, String name, Boolean value) throws IOException {
    if (value == null) return;
    out.writeFieldName(name);
    out.writeNumber(value ? 1 : 0);
  }

  private static void day(JsonGenerator out, String name, LocalDate value) throws IOException {
    text(out, name, value == null ? null : DOTTED.format(value));
  }
}
