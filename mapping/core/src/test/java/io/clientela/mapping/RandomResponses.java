package io.clientela.mapping;

import com.google.gson.JsonElement;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented answers of vendors, tidy and untidy, the same for the same seed. */
final class RandomResponses {
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
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

  private final Random random;

  RandomResponses(long seed) {
    random = new Random(seed);
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
