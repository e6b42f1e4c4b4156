package io.clientela.cli.delivery;

import io.clientela.cli.journal.History;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.mapping.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows what a vendor would be sent of records, and sends nothing. */
final class PreviewPipeline<T> implements VendorPipeline {
  private final VendorMapping<T> mapping;
  private final History history;
  private final RunEvents ledger;
  private final Consumer<String> screen;

  PreviewPipeline(
      VendorMapping<T> mapping, History history, RunEvents ledger, Consumer<String> screen) {
    this.mapping = mapping;
    this.history = history;
    this.ledger = ledger;
    this.screen = screen;
  }

  @Override
  public String vendor() {
    return mapping.vendor();
  }

  @Override
  public PlannedStep plan(Candidate candidate) {
    RecordRef record = candidate.record();
    Prepared<T> prepared = Prepared.of(candidate, mapping, history);
    Optional<Outcome> settled = prepared.known().or(prepared::settled);
    Outcome outcome =
        settled.orElseGet(() -> Outcome.deliverable(record, vendor(), prepared.losses()));
    List<String> lines = new ArrayList<>();
    if (settled.isPresent()) {
      String reason = outcome.reason().map(it -> ": " + it).orElse("");
      lines.add(
          record.name() + ", " + vendor() + ": " + Texts.of(outcome.status().word()) + reason);
    } else {
      lines.add(record.name() + ", " + vendor() + ":");
      mapping.json(prepared.mapped().value()).lines().forEach(lines::add);
      for (Loss it : prepared.losses())
        lines.add(Texts.of("  lost: %s: %s", it.path(), Texts.ofLibrary(it.reason())));
    }
    return () -> {
      lines.forEach(screen);
      ledger.tell(outcome);
    };
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
