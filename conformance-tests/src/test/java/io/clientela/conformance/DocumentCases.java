package io.clientela.conformance;

import java.util.ArrayList;
import java.util.List;

/** What the documents say may be sent and answered, in plain literals. */
final class DocumentCases {
  private DocumentCases() {}

  static List<Case> all() {
    List<Case> all = new ArrayList<>();
    all.addAll(BsaleDocumentCases.all());
    all.addAll(KoiboxDocumentCases.all());
    all.addAll(LotinfoDocumentCases.all());
    all.addAll(SperantDocumentCases.all());
    all.addAll(TomTicketDocumentCases.all());
    return all;
  }

  static List<Case> of(Contract contract) {
    return all().stream()
        .filter(one -> one.operation().contract().vendor().equals(contract.vendor()))
        .toList();
  }
}
