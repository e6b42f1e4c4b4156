package io.clientela.cli;

import java.util.ArrayList;
import java.util.List;

/** Customers of whom every vendor knows or can be told which they are, as CSV. */
final class NightlyCustomers {
  private static final String HEADER =
      "id,given_name,family_name,document_type,document_number,document_country,email,"
          + "external_id.sperant,external_id.tomticket\n";

  private final List<String> rows = new ArrayList<>();

  NightlyCustomers(int count) {
    for (int i = 1; i <= count; i++) add();
  }

  /** Adds one. */
  void add() {
    int number = rows.size() + 1;
    rows.add(row(number, "Ana"));
  }

  /** Gives one another name. */
  void change(int number) {
    rows.set(number - 1, row(number, "Anna"));
  }

  /** Takes one out. */
  void remove(int number) {
    rows.set(number - 1, "");
  }

  String csv() {
    return HEADER + String.join("", rows);
  }

  private static String row(int number, String given) {
    // foreigners' numbers, which have no check digit
    return "N-%d,%s,Prueba N%d,passport,X%05d,FR,persona-%d@example.com,%d,T%d\n"
        .formatted(number, given, number, number, number, 5_000 + number, number);
  }
}
