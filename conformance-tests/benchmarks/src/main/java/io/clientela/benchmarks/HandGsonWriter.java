package io.clientela.benchmarks;

import com.google.gson.stream.JsonWriter;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.PassportInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What somebody would write by hand with Gson's streaming writer, for what the batch holds. */
final class HandGsonWriter {
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private HandGsonWriter() {}

  static byte[] batch(ClientBatch batch) throws IOException {
    var bytes = new ByteArrayOutputStream(16_384);
    try (var out = new JsonWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      batch(out, batch);
    }
    return bytes.toByteArray();
  }

  private static void batch(JsonWriter out, ClientBatch batch) throws IOException {
    out.beginObject();
    flag(out, "encoding", batch.encoding());
    out.name("data");
    out.beginArray();
    for (ClientInput client : batch.data()) {
      client(out, client);
    }
    out.endArray();
    out.endObject();
  }

  private static void client(JsonWriter out, ClientInput client) throws IOException {
    out.beginObject();
    out.name("userId");
    out.value(client.userId());
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
      out.name("userCategory");
      out.beginArray();
      for (long group : client.userCategory()) {
        out.value(group);
      }
      out.endArray();
    }
    if (client.clientType() != null) number(out, "clientType", (long) client.clientType().value());
    text(out, "agency", client.agency());
    if (client.contacts() != null) {
      out.name("contacts");
      out.beginArray();
      for (ContactInput contact : client.contacts()) {
        contact(out, contact);
      }
      out.endArray();
    }
    if (client.passport() != null) passport(out, client.passport());
    out.endObject();
  }

  private static void contact(JsonWriter out, ContactInput contact) throws IOException {
    out.beginObject();
    text(out, "type", contact.type().value());
    text(out, "value", contact.value());
    flag(out, "general", contact.general());
    text(out, "comment", contact.comment());
    flag(out, "spy", contact.spy());
    out.endObject();
  }

  private static void passport(JsonWriter out, PassportInput passport) throws IOException {
    out.name("passport");
    out.beginObject();
    text(out, "serial", passport.serial());
    text(out, "number", passport.number());
    text(out, "sended", passport.sended());
    day(out, "dateSended", passport.dateSended());
    text(out, "codePod", passport.codePod());
    text(out, "placeBirth", passport.placeBirth());
    text(out, "propiska", passport.propiska());
    text(out, "placeHome", passport.placeHome());
    text(out, "snils", passport.snils());
    out.endObject();
  }

  private static void text(JsonWriter out, String name, String value) throws IOException {
    if (value == null) return;
    out.name(name);
    out.value(value);
  }

  private static void number(JsonWriter out, String name, Long value) throws IOException {
    if (value == null) return;
    out.name(name);
    out.value(value.longValue());
  }

  private static void flag(JsonWriter out, String name, Boolean value) throws IOException {
    if (value == null) return;
    out.name(name);
    out.value(value ? 1 : 0);
  }

  private static void day(JsonWriter out, String name, LocalDate value) throws IOException {
    text(out, name, value == null ? null : DOTTED.format(value));
  }
}
