package io.clientela.conformance.stubs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Formats as regular expressions: WireMock's validator takes a format for a mere remark, and has no
 * formats outside of schemas.
 */
final class Formats {
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  private static final String LEAP_YEAR =
      "(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  private static final String DATE =
      "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29)";
  private static final String TIME =
      "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?";

  private static final Set<String> OF_NUMBERS = Set.of("int32", "int64", "float", "double");
  private static final Map<String, String> OF_TEXT =
      Map.of(
          "email",
          ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL,
          "date",
          DATE,
          "date-time",
          DATE + "[Tt]" + TIME + "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])",
          "uuid",
          "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
          "uri",
          "[A-Za-z][A-Za-z0-9+.-]*:[^\\s]*",
          "password",
          ".*");

  private Formats() {}

  /** A pattern of a contract: in Java a dollar sign also stands before a line break at the end. */
  static String forJava(String pattern) {
    return pattern.endsWith("$") && !pattern.endsWith("\\$")
        ? pattern.substring(0, pattern.length() - 1) + "\\z"
        : pattern;
  }

  /** What a whole text of that format matches; empty if the format is one of numbers. */
  static Optional<String> regex(String format) {
    if (OF_NUMBERS.contains(format)) return Optional.empty();
    String regex = OF_TEXT.get(format);
    if (regex != null) return Optional.of(regex);
    throw new IllegalArgumentException("expected one of " + OF_TEXT.keySet() + ", found " + format);
  }
}
