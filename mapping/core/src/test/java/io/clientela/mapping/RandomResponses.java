package io.clientela.mapping;

import com.google.gson.JsonElement;
import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.FieldValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented answers of vendors, tidy and untidy, the same for the same seed. */
final class RandomResponses {
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("addDate", List.of("1770131730", "2026-02-03")),
          Map.entry("birthday", List.of("10.01.1985", "1985")),
          Map.entry("clientType", List.of("0", "1", "9")),
          Map.entry("editDate", List.of("1770131730", "2026-02-03")),
          Map.entry("sex", List.of("male", "female", "x")),
          Map.entry(
              "code", List.of("41333444-6", "41.333.444-6", "41333444-6", "F-815", "98765432-1")),
          Map.entry("country", List.of("PE", "PER", "pe", "Perú", "XX")),
          Map.entry("created", List.of("2026-02-03T10:15:30Z", "2026-02-03 10:15", "2026-02-03")),
          Map.entry("createdAt", List.of("2026-02-03T10:15:30-05:00", "1770131730")),
          Map.entry("dni", List.of("99999123E", "Z9999123Q", "12345678A", "passport 7")),
          Map.entry("document", List.of("00000001", "20999123458")),
          Map.entry(
              "documentType", List.of("DNI", "RUC", "Pasaporte", "Carné de Extranjería", "Otro")),
          Map.entry("email", List.of("a@example.com", "b.c@example.com", "a@example.com", "none")),
          Map.entry("fechaNacimiento", List.of("1985-01-10", "10/01/1985")),
          Map.entry("fijo", List.of("820000123", "820 00 01 23", "+34820000123")),
          Map.entry("gender", List.of("m", "F", "masculino", "femenino", "otro")),
          Map.entry("movil", List.of("725001234", "725 00 12 34", "+34725001234", "0034725001234")),
          Map.entry("personType", List.of("natural", "Jurídica", "otra")),
          Map.entry("phone", List.of("+56920001234", "2 2000 1234", "920001234", "2220928")),
          Map.entry("prefijoTel", List.of("34", "+34", "34", "51")),
          Map.entry("sexo", List.of("h", "M", "x")));

  private static final List<String> LOTINFO =
      List.of(
          "id",
          "fioF",
          "fioI",
          "fioO",
          "fioDesc",
          "agency",
          "address",
          "cityName",
          "regionName",
          "clientType",
          "userCategory",
          "userId",
          "sex",
          "birthday",
          "addDate",
          "editDate");

  private final Random random;

  RandomResponses(long seed) {
    random = new Random(seed);
  }

  /** A client of Lotinfo, whose properties have the names by which they are sent. */
  Map<String, ClientField> lotinfo() {
    Map<String, ClientField> client = new HashMap<>();
    for (String name : LOTINFO) {
      if (random.nextInt(5) > 1) client.put(name, field("value", FieldValue.builder(), name));
    }
    for (String type : List.of("mobile", "city", "email", "other")) {
      if (random.nextInt(2) == 0) continue;
      FieldValue.Builder contact = FieldValue.builder().type(type).comment("дом");
      client.put("contacts", field("contact", contact, type.equals("email") ? "email" : "phone"));
    }
    return client;
  }

  private ClientField field(String type, FieldValue.Builder value, String name) {
    return ClientField.builder()
        .fieldType(type)
        .values(List.of(value.value(text(name)).build()))
        .build();
  }

  <R> R next(Class<R> type) {
    return Records.make(type, this::value);
  }

  private @Nullable Object value(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == long.class) return 65L;
    if (type == Map.class) return Map.<String, JsonElement>of();
    boolean required = List.of("id", "href", "nombre").contains(component.getName());
    if (!required && random.nextInt(5) < 2) return null;
    if (type == String.class) return text(component.getName());
    if (type == Boolean.class) return random.nextBoolean();
    if (type == Integer.class) return List.of(0, 0, 1, 1, 99).get(random.nextInt(5));
    if (type == Long.class) return 1L + random.nextInt(99);
    if (type == BigDecimal.class) return BigDecimal.valueOf(random.nextInt(40_000), 2);
    if (type == Instant.class) return Instant.ofEpochSecond(random.nextInt(1_700_000_000));
    if (type == List.class) return null;
    return Records.make(type, this::value);
  }

  private String text(String component) {
    if (random.nextInt(12) == 0) return "";
    List<String> texts = TEXTS.get(component);
    return texts == null
        ? component + " " + random.nextInt(99)
        : texts.get(random.nextInt(texts.size()));
  }
}
