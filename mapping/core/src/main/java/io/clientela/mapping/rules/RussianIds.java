package io.clientela.mapping.rules;

/** Russia's pension insurance number and the number of its passports. */
public final class RussianIds {
  /** Numbers up to this one were given without check digits. */
  private static final int LAST_UNCHECKED = 1_001_998;

  private RussianIds() {}

  public static CheckedNumber checkSnils(String compact) {
    if (compact.length() != 11 || !Digits.areAll(compact)) return CheckedNumber.notOf(11, compact);
    int sum = 0;
    for (int i = 0; i < 9; i++) sum += (compact.charAt(i) - '0') * (9 - i);
    boolean checks = Integer.parseInt(compact.substring(9)) == sum % 101 % 100;
    boolean unchecked = Integer.parseInt(compact.substring(0, 9)) <= LAST_UNCHECKED;
    return CheckedNumber.of(formatted(compact), checks || unchecked);
  }

  private static String formatted(String snils) {
    return snils.substring(0, 3)
        + "-"
        + snils.substring(3, 6)
        + "-"
        + snils.substring(6, 9)
        + " "
        + snils.substring(9);
  }

  /** The series of four digits stands apart. */
  public static CheckedNumber checkPassport(String compact) {
    return compact.length() == 6 && Digits.areAll(compact)
        ? CheckedNumber.valid(compact)
        : CheckedNumber.notOf(6, compact);
  }
}
