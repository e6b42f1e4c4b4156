package io.clientela.review.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The members of a client's records, by schema and property, read from the generated source. */
public final class JavaMembers {
  private static final Pattern RECORD =
      Pattern.compile(
          "public record (\\w+)\\((.*?)\\)\\s*(?:implements [^{]*)?\\{", Pattern.DOTALL);
  private static final Pattern NAMES =
      Pattern.compile("PropertyNames\\.of\\((.*?)\\);", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern MEMBER = Pattern.compile("([\\w.<>?, ]+?) (\\w+)$");

  private JavaMembers() {}

  /**
   * The members as {@code String firstName}.
   *
   * @param models the folder of the generated records, which the build of the client makes
   */
  public static Map<String, Map<String, String>> read(Path models) {
    Map<String, Map<String, String>> members = new LinkedHashMap<>();
    if (!Files.isDirectory(models)) return members;
    try (Stream<Path> files = Files.list(models)) {
      for (Path file : files.sorted().toList()) {
        Matcher record = RECORD.matcher(Files.readString(file));
        if (record.find()) members.put(record.group(1), members(record.group(2), file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + models, e);
    }
    return members;
  }

  /** The names on the wire stand in the order of the components. */
  private static Map<String, String> members(String components, Path file) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    Matcher names = NAMES.matcher(Files.readString(file));
    if (!names.find()) return members;
    List<String> declared = split(components);
    int position = 0;
    for (Matcher name = TEXT.matcher(names.group(1)); name.find(); position++) {
      members.put(name.group(1), member(declared.get(position)));
    }
    return members;
  }

  private static String member(String component) {
    String plain = component.replaceAll("@\\w+(\\([^)]*\\))?\\s*", "").strip();
    Matcher member = MEMBER.matcher(plain);
    return member.find() ? member.group(1).strip() + " " + member.group(2) : plain;
  }

  /** At commas that are not within type arguments. */
  private static List<String> split(String components) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < components.length(); i++) {
      char c = components.charAt(i);
      if (c == '<') depth++;
      if (c == '>') depth--;
      if (c == ',' && depth == 0) {
        parts.add(components.substring(start, i).replaceAll("\\s+", " ").strip());
        start = i + 1;
      }
    }
    parts.add(components.substring(start).replaceAll("\\s+", " ").strip());
    return parts;
  }
}
