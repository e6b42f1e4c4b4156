package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares provenance.yaml with the document that it locates evidence in. */
final class DocumentRules {
  private static final List<String> LITERALS =
      List.of("enum", "const", "default", "format", "minimum", "maximum", "minLength", "maxLength");
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");

  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final byte[] bytes;
  private final String[] document;

  DocumentRules(Report report, JsonNode bundle, JsonNode provenance, byte[] bytes) {
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
    this.bytes = bytes.clone();
    document = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
  }

  void check() {
    fingerprint();
    Map<String, ContractNode> nodes =
        ContractNodes.of(bundle).stream()
            .filter(node -> node.is(Kind.PROPERTY) || node.is(Kind.PARAMETER))
            .collect(Collectors.toMap(ContractNode::pointer, n -> n, (first, second) -> first));
    for (JsonNode claim : provenance.path("claims")) {
      if (!claim.path("from").asText().equals("document")) continue;
      String at = claim.path("at").asText();
      exist(at, claim.path("lines"));
      if (nodes.containsKey(at)) named(nodes.get(at), claim);
    }
    for (JsonNode decision : provenance.path("decisions")) {
      for (JsonNode sight : decision.path("seen")) {
        if (!sight.has("from")) shown(decision.path("id").asText(), sight);
      }
    }
  }

  private void fingerprint() {
    JsonNode source = provenance.path("sources").path("document");
    String sha256 = HexFormat.of().formatHex(sha256(bytes));
    String at = "sources/document";
    report.check(source.path("sha256").asText().equals(sha256), at, "sha256 " + sha256, source);
    // Line breaks, as wc -l counts; the last line of these documents has none.
    int breaks = document.length - 1;
    report.check(source.path("lines").asInt() == breaks, at, "lines " + breaks, source);
  }

  private void exist(String at, JsonNode lines) {
    for (int line : Lines.of(lines)) {
      boolean there = line <= document.length;
      report.check(there, at, "lines up to " + document.length, line);
    }
  }

  /** Somewhere on the lines stands the name, or a value that the claim states. */
  private void named(ContractNode node, JsonNode claim) {
    // A name that the document spells otherwise is a decision, and its own evidence is checked.
    if (claim.has("decision")) return;
    List<String> words = words(node, claim.path("states"));
    String text = text(claim.path("lines")).toLowerCase(Locale.ROOT);
    boolean found = words.stream().anyMatch(word -> contains(text, word.toLowerCase(Locale.ROOT)));
    report.check(found, node.pointer(), "one of " + words + " on its lines", claim.path("lines"));
  }

  private List<String> words(ContractNode node, JsonNode states) {
    List<String> words = new ArrayList<>();
    String name = node.json().path("name").asText(Pointer.last(node.pointer()));
    words.add(node.is(Kind.PARAMETER) ? name : Pointer.last(node.pointer()));
    for (String key : LITERALS) {
      JsonNode value = states.path(key);
      if (value.isArray()) value.forEach(v -> words.add(v.asText()));
      if (value.isValueNode()) words.add(value.asText());
    }
    if (node.json().path("in").asText().equals("path")) words.addAll(beforeInPath(name));
    // A single character stands on too many lines to show anything.
    words.removeIf(word -> word.length() < 2 && !word.equals(name));
    return words;
  }

  /** The fixed text before a path parameter: documents show a value there, seldom a name. */
  private List<String> beforeInPath(String name) {
    List<String> texts = new ArrayList<>();
    for (var path : bundle.path("paths").properties()) {
      int start = 0;
      Matcher template = TEMPLATE.matcher(path.getKey());
      while (template.find()) {
        String before = path.getKey().substring(start, template.start());
        start = template.end();
        if (template.group(1).equals(name) && before.length() > 1) texts.add(before);
      }
    }
    return texts;
  }

  private void shown(String id, JsonNode sight) {
    exist(id, sight.path("lines"));
    String shows = sight.path("shows").asText();
    report.check(text(sight.path("lines")).contains(shows), id, shows + " on its lines", sight);
  }

  private String text(JsonNode lines) {
    return Lines.of(lines).stream()
        .filter(line -> line <= document.length)
        .map(line -> document[line - 1])
        .collect(Collectors.joining("\n"));
  }

  /** A word of its own; letters that follow are allowed, for these documents lack some spaces. */
  private static boolean contains(String text, String word) {
    boolean number = word.matches("-?[0-9.]+");
    boolean name = Character.isLetterOrDigit(word.charAt(0));
    String start = number ? "(?<![0-9])" : name ? "(?<![\\p{L}0-9_])" : "";
    String end = number ? "(?![0-9])" : "";
    return Pattern.compile(start + Pattern.quote(word) + end).matcher(text).find();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
