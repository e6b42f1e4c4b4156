package io.clientela.cli.values;

/** What stands before the decimals of a number; the other one may separate thousands. */
public enum DecimalSign {
  /** {@code 1,500.50}. */
  POINT('.', ','),
  /** {@code 1.500,50}. */
  COMMA(',', '.');

  private final char decimal;
  private final char thousands;

  DecimalSign(char decimal, char thousands) {
    this.decimal = decimal;
    this.thousands = thousands;
  }

  char decimal() {
    return decimal;
  }

  char thousands() {
    return thousands;
  }
}
