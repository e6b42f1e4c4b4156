package io.clientela.cli.columns;

import io.clientela.cli.language.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the values of a column have in common, as far as it can be said without doubt. */
final class GuessedForms {
  private static final Pattern DATE =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2[0-9]{4}.*");
  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
  private static final Pattern COMMA = Pattern.compile("[0-9.]+,[0-9]{1,2}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern RUT = Pattern.compile("[0-9]{1,2}\\.?[0-9]{3}\\.?[0-9]{3}-[0-9kK]");

  private boolean dayFirst;
  private boolean monthFirst;
  private boolean dates;
  private boolean serials;
  private boolean commas;
  private boolean onlyEmails = true;
  private boolean onlyRuts = true;
  private String sign = "/";

  void add(String value) {
    onlyEmails &= EMAIL.matcher(value).matches();
    onlyRuts &= RUT.matcher(value).matches();
    serials |= SERIAL.matcher(value).matches();
    commas |= COMMA.matcher(value).matches();
    Matcher date = DATE.matcher(value);
    if (!date.matches()) return;
    dates = true;
    sign = date.group(2);
    dayFirst |= Integer.parseInt(date.group(1)) > 12;
    monthFirst |= Integer.parseInt(date.group(3)) > 12;
  }

  /** The column that such values belong to, if no other does. */
  Optional<String> column() {
    if (onlyEmails) return Optional.of(Columns.MORE_EMAILS);
    return onlyRuts ? Optional.of("rut") : Optional.empty();
  }

  /** A column of ours with the forms of its values. */
  String with(String column) {
    if (Columns.isNumber(column)) {
      return commas ? "{to: " + column + ", decimal: comma}" : column;
    }
    if (!Columns.isDate(column) || !dates && !serials) return column;
    if (!dates) return "{to: " + column + ", date: excel}";
    String day = "d" + sign + "M" + sign + "yyyy";
    String month = "M" + sign + "d" + sign + "yyyy";
    if (dayFirst == monthFirst) return column + " # " + Texts.of("say date: %s or %s", day, month);
    String form = dayFirst ? day : month;
    return "{to: " + column + ", date: " + (serials ? "[" + form + ", excel]" : form) + "}";
  }
}
