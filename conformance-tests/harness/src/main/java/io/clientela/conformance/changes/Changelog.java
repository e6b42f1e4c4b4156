package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Pointers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A vendor's CHANGELOG.md: what was changed, by version. */
record Changelog(Map<Version, String> entries) {
  private static final Pattern HEADING = Pattern.compile("(?m)^## +");
  private static final Pattern STATUS_OR_INDEX = Pattern.compile("\\d+|\\dXX");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "paths",
          "webhooks",
          "components",
          "schemas",
          "schema",
          "properties",
          "parameters",
          "responses",
          "requestBody",
          "content",
          "items",
          "required",
          "enum",
          "type",
          "default");

  static Changelog parse(String text) {
    Map<Version, String> entries = new LinkedHashMap<>();
    for (String part : HEADING.split(text)) {
      String[] lines = part.split("\\R", 2);
      Version.parse(lines[0].strip())
          .ifPresent(version -> entries.put(version, lines.length > 1 ? lines[1].strip() : ""));
    }
    return new Changelog(entries);
  }

  boolean has(Version version) {
    return !entries.getOrDefault(version, "").isEmpty();
  }

  /** Whether an entry after the base names the change: what changed, or what it is part of. */
  boolean names(Change change, String operationId, Version base) {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (version, entry) -> {
          if (version.compareTo(base) > 0) text.append(entry).append('\n');
        });
    return names(change, operationId).stream().anyMatch(name -> contains(text, name));
  }

  /** The words by which an entry may speak of a change. */
  static List<String> names(Change change, String operationId) {
    List<String> names = new ArrayList<>();
    if (!operationId.isEmpty()) names.add(operationId);
    for (JsonNode value : Arrays.asList(change.before(), change.after())) {
      if (value == null) continue;
      // Of a reference, the name of what it leads to.
      if (value.isTextual()) names.add(value.asText().replaceFirst("^#/.*/", ""));
      if (value.path("name").isTextual()) names.add(value.get("name").asText());
    }
    for (String piece : change.pointer().substring(1).split("/")) {
      boolean name =
          !NOT_NAMES.contains(piece)
              && !ContractDiff.METHODS.contains(piece)
              && !STATUS_OR_INDEX.matcher(piece).matches();
      if (name) names.add(Pointers.unescape(piece));
    }
    return names.stream().distinct().toList();
  }

  private static boolean contains(CharSequence text, String name) {
    String word = "(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])";
    return Pattern.compile(word, Pattern.CASE_INSENSITIVE).matcher(text).find();
  }
}
