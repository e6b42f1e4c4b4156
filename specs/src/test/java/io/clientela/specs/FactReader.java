package io.clientela.specs;

import io.clientela.specs.Fact.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts of a document's lines, in their order: a name holds for the lines below it. */
final class FactReader {
  /** Kinds that are said of an operation and never of a property. */
  private static final Set<Kind> UNOWNED =
      Set.of(Kind.OPERATION, Kind.STATUS, Kind.QUERY, Kind.IN, Kind.MEDIA);

  private static final Pattern MEMBER = Pattern.compile("^\\s*\"(\\w+)\": ?(.+?),?$");
  private static final Pattern BULLET = Pattern.compile("^\\s*• (\\w+),");
  private static final Pattern ENTRY =
      Pattern.compile(" - (\\w+) (?=\\((?:\\w+)(?:, required)?\\))");

  /** A name alone, or, where the page lost the break behind it, before a capital letter. */
  private static final Pattern HEADLINE =
      Pattern.compile("^(?:([a-z][a-z_0-9]*)(?=\\p{Lu}|$)|(\\w+)\\*$)");

  private static final Set<String> NO_NAMES =
      Set.of(
          "required",
          "string",
          "integer",
          "number",
          "boolean",
          "object",
          "array",
          "json",
          "float",
          "timestamp");

  private String current = "";

  List<Fact> read(String line) {
    Set<Fact> facts = new LinkedHashSet<>();
    Matcher member = MEMBER.matcher(line);
    if (member.find()) {
      sample(member.group(1), member.group(2), facts);
      return List.copyOf(facts);
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.find()) {
      named(bullet.group(1), line, facts);
      return List.copyOf(facts);
    }
    Matcher headline = HEADLINE.matcher(line);
    if (headline.find() && !NO_NAMES.contains(name(headline))) {
      current = name(headline);
      named(current, line, facts);
      return List.copyOf(facts);
    }
    entries(line, facts);
    return List.copyOf(facts);
  }

  /** A long line may list several properties, each with its name, type and text. */
  private void entries(String line, Set<Fact> facts) {
    Matcher entry = ENTRY.matcher(line);
    int start = 0;
    String owner = current;
    while (entry.find()) {
      part(owner, line.substring(start, entry.start()), facts);
      owner = entry.group(1);
      facts.add(new Fact(owner, Kind.NAME, owner));
      start = entry.end();
    }
    part(owner, line.substring(start), facts);
  }

  private static String name(Matcher headline) {
    return headline.group(1) == null ? headline.group(2) : headline.group(1);
  }

  private static void named(String name, String line, Set<Fact> facts) {
    facts.add(new Fact(name, Kind.NAME, name));
    part(name, line, facts);
  }

  private static void part(String owner, String text, Set<Fact> facts) {
    Marks.find(text, (kind, value) -> facts.add(fact(owner, kind, value)));
  }

  private static Fact fact(String owner, Kind kind, String value) {
    return new Fact(UNOWNED.contains(kind) ? "" : owner, kind, value);
  }

  private static void sample(String name, String value, Set<Fact> facts) {
    facts.add(new Fact(name, Kind.NAME, name));
    String type = Marks.sampleType(value);
    facts.add(
        type.equals("null") ? new Fact(name, Kind.NULL, "true") : new Fact(name, Kind.TYPE, type));
    if (type.equals("array") && value.length() > 1 && value.charAt(1) != ']') {
      facts.add(new Fact(name, Kind.ITEMS, Marks.sampleType(value.substring(1))));
    }
  }
}
