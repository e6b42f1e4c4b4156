package io.clientela.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The clients that are sent to Lotinfo. */
final class Batches {
  private Batches() {}

  static JsonObject client(int i, String family) {
    var client = new JsonObject();
    client.addProperty("userId", 123);
    client.addProperty("apiIdExchange", 900_000 + i);
    client.addProperty("fioF", family);
    client.addProperty("fioI", "Анна");
    client.addProperty("fioO", "Павловна");
    client.addProperty("sex", "female");
    client.addProperty("birthday", "10.01.1985");
    client.addProperty("deeps", 3);
    client.addProperty("family", i % 2);
    client.addProperty("address", "ул. Примерная, д. " + i);
    client.addProperty("cityId", 1067);
    var groups = new JsonArray();
    groups.add(10);
    groups.add(12 + i);
    client.add("userCategory", groups);
    client.addProperty("clientType", 0);
    var contacts = new JsonArray();
    contacts.add(contact("mobile", "7000000" + (1000 + i)));
    contacts.add(contact("email", "klient" + i + "@example.com"));
    client.add("contacts", contacts);
    client.add("passport", passport(i));
    return client;
  }

  private static JsonObject contact(String type, String value) {
    var contact = new JsonObject();
    contact.addProperty("type", type);
    contact.addProperty("value", value);
    contact.addProperty("general", 1);
    return contact;
  }

  private static JsonObject passport(int i) {
    var passport = new JsonObject();
    passport.addProperty("serial", "0012");
    passport.addProperty("number", Integer.toString(100_000 + i));
    passport.addProperty("sended", "Отделом МВД по городу Примерску");
    passport.addProperty("dateSended", "05.09.2010");
    passport.addProperty("codePod", "000-077");
    return passport;
  }
}
