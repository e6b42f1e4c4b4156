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
        prefix + "type",
        prefix + "number",
        prefix + "country",
        prefix + "series",
        prefix + "issuer",
        prefix + "issuer_code",
        prefix + "issued_on",
        prefix + "birth_place");
  }
}
