package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.Fact.Kind;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a vendor's document says, line by line, without its sentences: the facts that are marked in
 * it, and of the rest a fingerprint of each word. It is committed, so that provenance.yaml can be
 * held against it where the document is not there.
 *
 * <p>A contract whose evidence is several pages and clients has no document: {@code document: none}
 * in its provenance.yaml. Its index holds addresses alone, so that nothing can be called
 * documented.
 *
 * @param sha256 the fingerprint of the document, 64 hex digits, or {@link #NONE}
 * @param breaks the number of its line breaks
 * @param addresses the address of each source that provenance.yaml names, by its name there
 * @param lines its lines that are not blank, by number
 */
record DocumentIndex(
    String sha256, int breaks, Map<String, String> addresses, Map<Integer, Line> lines) {
  /** These documents lack blanks before capital letters and numbers. */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}*[\\p{Ll}_]+|\\p{L}+|\\p{N}+");

  private static final int DIGITS = 5;

  /** What stands for a document that there is none of. */
  static final String NONE = "none";

  /** The facts of a line, and the fingerprints of its words in no order. */
  record Line(List<Fact> facts, Set<String> words) {}

  /** The index of a contract that has no document. */
  static DocumentIndex none(Map<String, String> addresses) {
    return new DocumentIndex(NONE, 0, addresses, Map.of());
  }

  /** Whether provenance.yaml says that there is no document. */
  static boolean isNone(JsonNode provenance) {
    return provenance.path("sources").path("document").asText().equals(NONE);
  }

  /** The address of each source that provenance.yaml names. */
  static Map<String, String> addresses(JsonNode provenance) {
    Map<String, String> addresses = new TreeMap<>();
    for (var source : provenance.path("sources").properties()) {
      boolean none = source.getKey().equals("document") && isNone(provenance);
      if (!none) addresses.put(source.getKey(), source.getValue().path("url").asText());
    }
    return addresses;
  }

  /** The index of a document. */
  static DocumentIndex of(byte[] document, Map<String, String> addresses) {
    String sha256 = HexFormat.of().formatHex(hash(document));
    String[] texts = new String(document, StandardCharsets.UTF_8).split("\n", -1);
    FactReader reader = new FactReader();
    Map<Integer, Line> lines = new TreeMap<>();
    for (int number = 1; number <= texts.length; number++) {
      String text = texts[number - 1];
      if (text.isBlank()) continue;
      lines.put(number, new Line(reader.read(text), fingerprints(sha256, number, text)));
    }
    return new DocumentIndex(sha256, texts.length - 1, addresses, lines);
  }

  /** Reads what {@link #text} wrote. */
  static DocumentIndex parse(String text) {
    Map<String, String> head = new TreeMap<>();
    Map<Integer, Line> lines = new TreeMap<>();
    for (String row : text.lines().toList()) {
      String[] cells = row.split("\t", -1);
      if (!Character.isDigit(cells[0].charAt(0))) {
        head.put(cells[0], cells[1]);
        continue;
      }
      List<Fact> facts = new ArrayList<>();
      String of = "";
      for (String cell : List.of(cells).subList(2, cells.length)) {
        String[] pair = cell.split(":", 2);
        if (pair[0].equals("of")) {
          of = pair[1];
        } else {
          facts.add(new Fact(of, Kind.valueOf(pair[0].toUpperCase(Locale.ROOT)), pair[1]));
        }
      }
      lines.put(Integer.parseInt(cells[0]), new Line(facts, Set.of(cells[1].split(" "))));
    }
    String sha256 = head.remove("sha256");
    int breaks = Integer.parseInt(head.remove("lines"));
    return new DocumentIndex(sha256, breaks, head, lines);
  }

  static DocumentIndex read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The file: a row for each line, cells separated by tabs. */
  String text() {
    Stream<String> rows = lines.entrySet().stream().map(e -> row(e.getKey(), e.getValue()));
    Stream<String> head = Stream.of("sha256\t" + sha256, "lines\t" + breaks);
    Stream<String> sources =
        new TreeMap<>(addresses).entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue());
    return Stream.of(head, sources, rows)
        .flatMap(each -> each)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(int number, Line line) {
    StringBuilder row = new StringBuilder(number + "\t");
    row.append(String.join(" ", new TreeSet<>(line.words())));
    String of = "";
    for (Fact fact : line.facts()) {
      if (!fact.of().equals(of)) row.append("\tof:").append(fact.of());
      of = fact.of();
      row.append('\t').append(fact.kind().name().toLowerCase(Locale.ROOT));
      row.append(':').append(fact.value());
    }
    return row.toString();
  }

  boolean isNone() {
    return sha256.equals(NONE);
  }

  boolean has(int number) {
    return lines.containsKey(number);
  }

  List<Fact> facts(int number) {
    return has(number) ? lines.get(number).facts() : List.of();
  }

  /** Whether every word of the text stands on the line, in the same case. */
  boolean holds(int number, String text) {
    return has(number) && lines.get(number).words().containsAll(fingerprints(sha256, number, text));
  }

  /** The number of the line goes into each fingerprint, so that no two lines can be compared. */
  private static Set<String> fingerprints(String sha256, int number, String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text)
        .results()
        .forEach(
            word -> {
              String salted = sha256 + number + " " + word.group();
              byte[] hash = hash(salted.getBytes(StandardCharsets.UTF_8));
              words.add(HexFormat.of().formatHex(hash).substring(0, DIGITS));
            });
    return words;
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
