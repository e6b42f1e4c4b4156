package io.clientela.mapping;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field of the canonical customer is read from and written to which vendor, and with which
 * losses. The tests of the mappers find it out; it is the resource {@code
 * io/clientela/mapping/capabilities.json}.
 */
public final class Capabilities {
  private static final String RESOURCE = "capabilities.json";

  private Capabilities() {}

  /** All of them, in the order of the canonical customer and then of the vendors. */
  public static List<Capability> all() {
    try (InputStream in = Capabilities.class.getResourceAsStream(RESOURCE)) {
      return List.of(JsonMapper.builder().build().readValue(in, Capability[].class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
    }
  }

  /**
   * The same as a table in Markdown: a row for each field, a column for each vendor; {@code R} is
   * read, {@code W} is written, and the losses that writing may have follow in small letters.
   */
  public static String markdown(List<Capability> capabilities) {
    Map<String, Map<String, Capability>> rows = new LinkedHashMap<>();
    for (Capability capability : capabilities) {
      rows.computeIfAbsent(capability.field(), field -> new LinkedHashMap<>())
          .put(capability.vendor(), capability);
    }
    String titles =
        Arrays.stream(MappedVendor.values())
            .map(MappedVendor::title)
            .collect(Collectors.joining(" | ", "| Field | ", " |\n"));
    return titles
        + "| --- ".repeat(MappedVendor.values().length + 1)
        + "|\n"
        + rows.entrySet().stream()
            .map(row -> row(row.getKey(), row.getValue()))
            .collect(Collectors.joining());
  }

  private static String row(String field, Map<String, Capability> vendors) {
    return Arrays.stream(MappedVendor.values())
        .map(vendor -> cell(vendors.get(vendor.key())))
        .collect(Collectors.joining(" | ", "| `" + field + "` | ", " |\n"));
  }

  private static String cell(@Nullable Capability capability) {
    if (capability == null) return "";
    String letters = (capability.reads() ? "R" : "") + (capability.writes() ? "W" : "");
    String losses =
        capability.losses().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return letters.isEmpty() || losses.isEmpty() ? letters + losses : letters + " " + losses;
  }
}
