package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A contract, what was decided about it, and both in the language of the vendor's people.
 *
 * @param overlay {@code <language>.overlay.yaml}: the contract's texts
 * @param texts {@code <language>.yaml}: the rest
 * @param english {@code en.yaml}: what only the review says, in English
 * @param glossary the vendor's words
 */
record Translation(
    String vendor,
    String language,
    JsonNode bundle,
    JsonNode provenance,
    JsonNode overlay,
    JsonNode texts,
    JsonNode english,
    JsonNode glossary) {
  private static final String OVERLAY = ".overlay.yaml";

  /**
   * One text in two languages.
   *
   * @param at where it stands, for people
   */
  record Pair(String at, String english, String translated) {}

  /** Every language that the vendor's contract has an overlay for. */
  static List<Translation> of(String vendor) {
    Path folder = SpecsFolder.find().resolve(vendor).resolve("review");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(OVERLAY))
          .map(file -> read(vendor, folder, file.replace(OVERLAY, "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static Translation read(String vendor, Path folder, String language) {
    return new Translation(
        vendor,
        language,
        Yaml.parse(Contracts.bundle(vendor)),
        ProvenanceTest.provenance(vendor),
        Yaml.read(folder.resolve(language + OVERLAY)),
        Yaml.read(folder.resolve(language + ".yaml")),
        Yaml.read(folder.resolve("en.yaml")),
        Yaml.read(folder.resolve("glossary.yaml")));
  }

  Translation copy() {
    return new Translation(
        vendor,
        language,
        bundle.deepCopy(),
        provenance.deepCopy(),
        overlay.deepCopy(),
        texts.deepCopy(),
        english.deepCopy(),
        glossary.deepCopy());
  }

  /** Which texts were translated: the first 8 hex digits of the SHA-256, blanks as one. */
  static String hash(String... texts) {
    String text = oneLine(String.join("\n", texts));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  JsonNode action(String target) {
    for (JsonNode action : overlay.path("actions")) {
      if (action.path("target").asText().equals(target)) return action;
    }
    return overlay.path("no such action");
  }

  JsonNode decision(String id) {
    return texts.path("decisions").path(id);
  }

  /** What was seen elsewhere, in our words; what is quoted is not translated. */
  static List<String> notes(JsonNode decision) {
    return decision
        .path("seen")
        .valueStream()
        .filter(sight -> sight.has("note"))
        .map(sight -> sight.path("note").asText())
        .toList();
  }

  /** What else of provenance.yaml is shown: notes, reasons and the titles of sources. */
  List<String> others() {
    return Stream.of(
            provenance.path("decisions").valueStream().map(d -> d.path("unpinned")),
            provenance.path("claims").valueStream().map(claim -> claim.path("note")),
            provenance.path("sources").valueStream().map(source -> source.path("title")))
        .flatMap(each -> each)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .distinct()
        .toList();
  }

  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    TextNodes.of(bundle)
        .forEach((at, node) -> add(pairs, at, node, action(at).path("update"), TextNodes.KEYS));
    for (JsonNode decision : provenance.path("decisions")) {
      String id = decision.path("id").asText();
      add(pairs, id, decision, decision(id), List.of("finding", "decision", "question"));
      add(pairs, id, english.path("decisions").path(id), decision(id), List.of("effect"));
      List<String> notes = notes(decision);
      for (int i = 0; i < notes.size(); i++) {
        add(pairs, id + " seen", notes.get(i), decision(id).path("seen").path(i));
      }
    }
    others().forEach(text -> add(pairs, "texts", text, texts.path("texts").path(hash(text))));
    add(pairs, "summary", english.path("summary").asText(), texts.path("summary"));
    List<String> letter = List.of("subject", "opening", "closing");
    add(pairs, "letter", english.path("letter"), texts.path("letter"), letter);
    return pairs;
  }

  private static void add(
      List<Pair> pairs, String at, JsonNode english, JsonNode translated, List<String> keys) {
    for (String key : keys) {
      if (english.has(key)) {
        add(pairs, at + " " + key, english.path(key).asText(), translated.path(key));
      }
    }
  }

  private static void add(List<Pair> pairs, String at, String english, JsonNode translated) {
    pairs.add(new Pair(at, oneLine(english), oneLine(translated.asText())));
  }
}
