package io.clientela.cli;

/** A number of things, in digits 0 to 9. */
final class Quantity {
  private Quantity() {}

  static String of(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
