package io.clientela.specs;

import io.clientela.specs.Fact.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the documents mark what they say, in Spanish, English, Russian and Portuguese. */
final class Marks {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("string", "string"),
          Map.entry("integer", "integer"),
          Map.entry("float", "number"),
          Map.entry("number", "number"),
          Map.entry("boolean", "boolean"),
          Map.entry("array", "array"),
          Map.entry("object", "object"),
          Map.entry("json", "object"),
          Map.entry("nodo", "node"),
          Map.entry("timestamp", "timestamp"));
  private static final String TYPE_WORD = "([Ss]tring|[Ii]nteger|[Ff]loat|[Bb]oolean|[Aa]rray";

  private static final List<Mark> MARKS =
      List.of(
          type("^" + TYPE_WORD + "|number|object|json|timestamp)(?: format: \\S+)?$"),
          type("\\(" + TYPE_WORD + "|object)(?:, required)?\\)"),
          type(TYPE_WORD + ")(?:\\d+|-)?$"),
          type(", (boolean|nodo) "),
          mark(Kind.FORMAT, "^string format: (\\S+)$"),
          mark(Kind.FORM, "Формат: \"?(\\S+?(?: цифры?| \\d+)?)\"?\\.?$"),
          mark(Kind.DEFAULT, "por defecto el \\w+ es (\\d+)"),
          mark(Kind.DEFAULT, "^default: (\\S+)$"),
          mark(Kind.DEFAULT, "По умолчанию: (\\w+)"),
          mark(Kind.DEFAULT, "^Padrão: (\\w+)"),
          mark(Kind.DEFAULT, "^(\\w+) - .*\\(Padrão\\)"),
          mark(Kind.FALLBACK, "se (?:registrará|mostrará) (\\w+)"),
          mark(Kind.MAXIMUM, "máximo permitido es (\\d+)"),
          mark(Kind.MAXLENGTH, "^(?:String)?(\\d+)$"),
          mark(Kind.REQUIRED, "^\\w+\\*$|^required$|^\\(\\w+, required\\)", "true"),
          mark(Kind.NULL, "^One of:$|mostrará (?:null|nulo)", "true"),
          mark(Kind.READONLY, "^Read only$", "true"),
          mark(Kind.VALUE, "(?<code>\\d) (?<says>aumenta|resta)"),
          mark(Kind.VALUE, "(?<says>\\p{L}+) ?\\((?<code>\\d)\\)(?!\\p{L})"),
          mark(Kind.VALUE, "\\((?<code>\\d)\\)(?<says>\\p{L}+)"),
          mark(Kind.VALUE, "• (?<code>\\w+) -> (?<says>\\p{L}+)"),
          mark(Kind.VALUE, "^(?<code>\\w) \\((?<says>\\p{L}+)\\)$"),
          mark(Kind.VALUE, "^(?<code>[A-Z]|true|false) - (?<says>[^.(]+?)(?: \\(Padrão\\))?\\.?$"),
          list("(?:Allowed values|Opções): (.+)$", "[, ]+"),
          list("aceptados son: (.+)$", " o |[. ]"),
          list("\\[(\\p{L}+/\\p{L}+)]", "/"),
          list("Значения: ([^.]+)", ", "),
          mark(Kind.OPERATION, "^\\W*((?:GET|PUT|POST|DELETE|PATCH)(?: (?:/|https:)[^\\s?]+|$))"),
          mark(Kind.OPERATION, "^(https://\\S+/\\S+\\{\\S+)$"),
          mark(Kind.STATUS, "HTTP(?:/1\\.1)? (\\d{3})\\b"),
          mark(Kind.QUERY, "[?&](\\w+)="),
          mark(Kind.IN, "^Query Parameters$", "query"),
          mark(Kind.IN, "^Headers$", "header"),
          mark(Kind.MEDIA, "Content-Type: (\\S+)"),
          mark(Kind.MEDIA, "^form-data$", "multipart/form-data"),
          mark(Kind.MEDIA, "formato JSON|un Json|^\\s*\\{$", "application/json"));

  private record Mark(Kind kind, Pattern pattern, String fixed, String separator) {}

  private Marks() {}

  /** Tells each kind and value that is marked in the text. */
  static void find(String text, BiConsumer<Kind, String> found) {
    for (Mark mark : MARKS) {
      mark.pattern().matcher(text).results().forEach(match -> tell(mark, match, found));
    }
  }

  /** The JSON type of the value of a member in a sample, as its text begins. */
  static String sampleType(String value) {
    if (value.startsWith("\"")) return "string";
    if (value.startsWith("{")) return "object";
    if (value.startsWith("[")) return "array";
    if (value.startsWith("null")) return "null";
    if (value.startsWith("true") || value.startsWith("false")) return "boolean";
    return value.contains(".") ? "number" : "integer";
  }

  private static void tell(Mark mark, MatchResult match, BiConsumer<Kind, String> found) {
    for (String value : values(mark, match)) found.accept(mark.kind(), value);
  }

  private static List<String> values(Mark mark, MatchResult match) {
    if (mark.fixed() != null) return List.of(mark.fixed());
    if (mark.kind() == Kind.TYPE)
      return List.of(TYPES.get(match.group(1).toLowerCase(Locale.ROOT)));
    if (mark.separator() != null) return listed(match.group(1).split(mark.separator()));
    if (mark.kind() != Kind.VALUE) return List.of(match.group(1));
    return List.of(coded(mark.pattern(), match));
  }

  private static String coded(Pattern pattern, MatchResult match) {
    boolean codeFirst = pattern.pattern().indexOf("<code>") < pattern.pattern().indexOf("<says>");
    String first = match.group(1);
    String second = match.group(2);
    return codeFirst ? first + "=" + second : second + "=" + first;
  }

  private static List<String> listed(String[] items) {
    List<String> values = new ArrayList<>();
    for (String item : Arrays.asList(items)) {
      String[] parts = item.split(" - ", 2);
      String code = parts[0].replace("\"", "").strip();
      if (code.contains(" ")) continue;
      values.add(parts.length == 1 ? code : code + "=" + parts[1].strip());
    }
    return values;
  }

  private static Mark type(String pattern) {
    return mark(Kind.TYPE, pattern);
  }

  private static Mark mark(Kind kind, String pattern) {
    return new Mark(kind, Pattern.compile(pattern), null, null);
  }

  private static Mark mark(Kind kind, String pattern, String fixed) {
    return new Mark(kind, Pattern.compile(pattern), fixed, null);
  }

  private static Mark list(String pattern, String separator) {
    return new Mark(Kind.VALUE, Pattern.compile(pattern), null, separator);
  }
}
