package io.clientela.specs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and addresses by which a person or firm is known, and those of them that nobody has.
 * Which ranges these are, and how sure that is, stands in specs/README.md.
 *
 * @param written how one looks in a text; the number is the first group
 * @param real whether such a number can be somebody's; one with wrong check digits cannot, nor one
 *     of one digit alone
 * @param nobodys the numbers that nobody has, without separators and in upper case
 */
record PersonalData(String kind, Pattern written, Predicate<String> real, Pattern nobodys) {
  @SuppressWarnings("UnnecessaryLambda") // stands in the table beside other predicates
  private static final Predicate<String> ALWAYS = number -> true;

  private static final String RUT = "4[0-5][0-9]{6}[0-9K]|66[0-9]{6}[0-9K]|5{9}|6{9}";
  private static final String PHONE =
      String.join(
          "|",
          "(56)?920[0-9]{5,7}|(56)?2?2000[0-9]{4}|(56)?32200[0-9]{4}|560[0-9]{8}",
          "(51)?911[0-9]{6}|(51|0)?1?000[0-9]{4}",
          "(34)?725[0-9]{6}|(34)?820000[0-9]{3}",
          "[78]?907[0-9]{7}|[78]?(495|812)000[0-9]{4}",
          "(55)?[0-9]{2}90[0-9]{7}|(55)?[0-9]{2}2000[0-9]{4}",
          "447700900[0-9]{3}|448081570[0-9]{3}|1[0-9]{3}55501[0-9]{2}|493023125[0-9]{3}");

  static final List<PersonalData> KINDS =
      List.of(
          of("RUT", "[0-9]{1,2}\\.?[0-9]{3}\\.?[0-9]{3}-[0-9kK]", CheckDigits::rut, RUT),
          of("RUT", "[1-9][0-9]{7}[0-9kK]", CheckDigits::rut, RUT + "|" + PHONE),
          of("DNI", "[0-9]{8}-?[A-Za-z]", CheckDigits::spanishPerson, "99999[0-9]{3}[A-Z]|0{8}T"),
          of("NIE", "[XYZ]-?[0-9]{7}-?[A-Z]", CheckDigits::spanishPerson, "Z9999[0-9]{3}[A-Z]"),
          of("NIF", "[A-HJNP-SUVW]-?[0-9]{7}-?[0-9A-J]", CheckDigits::spanishFirm, ".00.+"),
          of("RUC", "(?:1[0567]|20)[0-9]{9}", CheckDigits::ruc, "[12]099[0-9]{7}|" + PHONE),
          after("document|dni|number", "document of Peru", "[0-9]{8}", "99[0-9]{6}|0{4}[0-9]{4}"),
          of(
              "CPF",
              "[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}-?[0-9]{2}",
              CheckDigits::cpf,
              "40442820135|63017285995|91708635203|58136053391|40532176871|47123586964"
                  + "|07691852312|10975384600|01648527949|47893062592|98302514705|"
                  + PHONE),
          of(
              "CNPJ",
              "[0-9A-Z]{2}\\.?[0-9A-Z]{3}\\.?[0-9A-Z]{3}/?[0-9A-Z]{4}-?[0-9]{2}",
              CheckDigits::cnpj,
              "99999[0-9]{9}|12ABC34501DE35"),
          of("SNILS", "[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}", CheckDigits::snils, "9[0-9]{10}"),
          after("series|serial", "series of a passport", "[0-9]{4}", "00[0-9]{2}"),
          of("phone", "\\+(?!\\d{4,9}-\\d)[1-9](?:[ ().-]{0,2}[0-9]){7,14}", ALWAYS, PHONE),
          after("phone2?|movil|fijo|telefone|telephone", "phone", "\\+?[0-9 ().-]{7,}[0-9]", PHONE),
          of("phone", "[679][0-9]{8}|[78][3489][0-9]{9}|5[16]9[0-9]{8}", ALWAYS, PHONE),
          of(
              "phone",
              "\\(?[6-9][0-9]{2}\\)?(?:[ -][0-9]{2}){3}|[29] [0-9]{4} [0-9]{4}",
              ALWAYS,
              PHONE),
          of(
              "phone",
              "[679][0-9]{2}(?: [0-9]{3}){2}|[1-9][0-9] 9?[0-9]{4}-[0-9]{4}",
              ALWAYS,
              PHONE),
          of("phone", "\\([1-9][0-9]\\) ?9?[0-9]{4}-[0-9]{4}", ALWAYS, PHONE),
          of(
              "e-mail",
              "[\\w.%+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}",
              ALWAYS,
              ".+[@.](EXAMPLE\\.(COM|NET|ORG)|TEST|EXAMPLE|INVALID|INTERNAL|AA|ZZ)"));

  /** What may be somebody's, with its line and kind. */
  static Set<String> foundIn(String text) {
    Set<String> found = new LinkedHashSet<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      for (PersonalData data : KINDS) {
        for (String value : data.in(line)) {
          if (!data.isNobodys(value)) found.add(number + ": " + data.kind + " " + value);
        }
      }
    }
    return found;
  }

  /** What the line holds of this kind, nobody's or not. */
  List<String> in(String line) {
    List<String> found = new ArrayList<>();
    Matcher matcher = written.matcher(line);
    while (matcher.find()) {
      String number = plain(matcher.group(1));
      boolean oneDigit = number.chars().distinct().count() == 1;
      if (!oneDigit && real.test(number)) found.add(matcher.group(1));
    }
    return found;
  }

  boolean isNobodys(String value) {
    return nobodys.matcher(plain(value)).matches();
  }

  private String plain(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    return kind.equals("e-mail") ? upper : upper.replaceAll("[^0-9A-Z]", "");
  }

  private static PersonalData of(
      String kind, String written, Predicate<String> real, String nobodys) {
    String alone = "(?<![\\w.+/-])(" + written + ")(?![\\w/]|[-.]\\w| x)";
    return new PersonalData(kind, Pattern.compile(alone), real, Pattern.compile(nobodys));
  }

  /** Numbers without check digits, told by the name before them. */
  private static PersonalData after(String names, String kind, String written, String nobodys) {
    String named = "(?i:\\w*_)?(?i:" + names + ")[\"']?\\)?[:=(, ]{1,3}[\"'](" + written + ")[\"']";
    return new PersonalData(kind, Pattern.compile(named), ALWAYS, Pattern.compile(nobodys));
  }
}
