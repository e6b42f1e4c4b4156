package io.clientela.cli.input;

import java.util.List;

/** The names of the columns that hold a document. */
record DocumentColumns(
    String type,
    String number,
    String country,
    String series,
    String issuer,
    String issuerCode,
    String issuedOn,
    String birthPlace) {
  /** Of the first and of the second. */
  static final List<DocumentColumns> ALL =
      Columns.DOCUMENTS.stream().map(DocumentColumns::of).toList();

  private static DocumentColumns of(String prefix) {
    return new DocumentColumns(
        Columns.name(prefix, "type"),
        Columns.name(prefix, "number"),
        Columns.name(prefix, "country"),
        Columns.name(prefix, "series"),
        Columns.name(prefix, "issuer"),
        Columns.name(prefix, "issuer_code"),
        Columns.name(prefix, "issued_on"),
        Columns.name(prefix, "birth_place"));
  }
}
