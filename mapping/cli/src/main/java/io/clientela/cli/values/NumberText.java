package io.clientela.cli.values;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.Shape;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people write them, brought into the form that a canonical customer has. What can be
 * read in two ways is refused with both, unless the decimal sign was told.
 */
public final class NumberText {
  private static final int LONGEST = 40;
  private static final Pattern ONE_SIGN = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
  private static final Pattern COMMA_LAST =
      Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+|[+-]?[0-9]+,[0-9]+");
  private static final Pattern THOUSANDS =
      Pattern.compile("[+-]?[0-9]{1,3}(?:(\\.|,)[0-9]{3})(?:\\1[0-9]{3})+");

  private NumberText() {}

  /** The same number with a decimal point and nothing between its thousands. */
  public static String plain(String text, @Nullable DecimalSign sign) {
    if (text.length() > LONGEST || isPlain(text)) return text;
    return sign == null ? refuse(text) : with(sign, text);
  }

  /** Digits only are a number whatever the sign. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') return false;
    }
    return true;
  }

  private static String refuse(String text) {
    if (ONE_SIGN.matcher(text).matches()) {
      boolean point = text.indexOf('.') > 0;
      throw new CanonicalValueException(
          Texts.of(
              "is ambiguous, found %s: 999999 if the %s separates thousands (decimal: %s), or 999"
                  + " and decimals (decimal: %s)",
              Shape.of(text),
              (point ? "point" : "comma"),
              (point ? "comma" : "point"),
              (point ? "point" : "comma")));
    }
    if (text.indexOf(',') < 0 && !THOUSANDS.matcher(text).matches()) return text;
    if (COMMA_LAST.matcher(text).matches()) throw wrong(text, Texts.of("; say decimal: comma"));
    if (!THOUSANDS.matcher(text).matches()) return text;
    throw wrong(text, Texts.of("; say decimal: %s", (text.indexOf('.') > 0 ? "comma" : "point")));
  }

  private static String with(DecimalSign sign, String text) {
    int point = text.lastIndexOf(sign.decimal());
    if (point != text.indexOf(sign.decimal()))
      throw wrong(text, Texts.of(" (decimal: %s)", word(sign)));
    String whole = point < 0 ? text : text.substring(0, point);
    String plain = withoutThousands(whole, sign);
    if (plain == null) throw wrong(text, Texts.of(" (decimal: %s)", word(sign)));
    return point < 0 ? plain : plain + "." + text.substring(point + 1);
  }

  /** Thousands are three digits each; null if they are not. */
  private static @Nullable String withoutThousands(String whole, DecimalSign sign) {
    String text = blanksAs(sign.thousands(), whole);
    if (text.indexOf(sign.thousands()) < 0) return text;
    String quoted = Pattern.quote(String.valueOf(sign.thousands()));
    boolean grouped = text.matches("[+-]?[0-9]{1,3}(?:" + quoted + "[0-9]{3})+");
    return grouped ? text.replace(String.valueOf(sign.thousands()), "") : null;
  }

  private static String blanksAs(char thousands, String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Blanks.isBlank(c) ? thousands : c);
    }
    return plain.toString();
  }

  private static String word(DecimalSign sign) {
    return sign == DecimalSign.COMMA ? "comma" : "point";
  }

  private static CanonicalValueException wrong(String text, String hint) {
    return new CanonicalValueException(
        Texts.of("is not a number with a decimal point, found %s", Shape.of(text)) + hint);
  }
}
