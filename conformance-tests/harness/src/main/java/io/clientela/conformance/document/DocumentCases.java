package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import io.clientela.conformance.contract.Contract;
import java.util.ArrayList;
import java.util.List;

/** What the documents say may be sent and answered, in plain literals. */
public final class DocumentCases {
  private DocumentCases() {}

  public static List<Case> all() {
    List<Case> all = new ArrayList<>();
    all.addAll(BsaleDocumentCases.all());
    all.addAll(KoiboxDocumentCases.all());
    all.addAll(LotinfoDocumentCases.all());
    all.addAll(SperantDocumentCases.all());
    all.addAll(TomTicketDocumentCases.all());
    return all;
  }

  public static List<Case> of(Contract contract) {
    return all().stream()
        .filter(one -> one.operation().contract().vendor().equals(contract.vendor()))
        .toList();
  }
}
