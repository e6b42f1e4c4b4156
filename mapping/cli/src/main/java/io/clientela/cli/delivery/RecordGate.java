package io.clientela.cli.delivery;

import io.clientela.cli.delivery.Duplicates.Duplicate;
import io.clientela.cli.delivery.RecordPlanner.Planned;
import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.journal.History;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.Status;
import java.util.List;
import java.util.Optional;

/**
 * Lets records on to the vendors, in the order of the file, unless they are broken or an earlier
 * one is in their way. Used by one thread.
 */
final class RecordGate {
  private final List<VendorPipeline> lanes;
  private final OnDuplicate policy;
  private final Duplicates duplicates;
  private final RunEvents ledger;
  private final FirstLines lineOfKey = new FirstLines();
  private final FirstLines brokenIds = new FirstLines();

  RecordGate(
      List<VendorPipeline> lanes, OnDuplicate policy, Duplicates duplicates, RunEvents ledger) {
    this.lanes = lanes;
    this.policy = policy;
    this.duplicates = duplicates;
    this.ledger = ledger;
  }

  void take(Planned planned) {
    RecordRef ref = planned.ref();
    String text = planned.text();
    if (text != null) ledger.text(ref, text);
    if (!planned.problems().isEmpty()) {
      ref.id().ifPresent(it -> brokenIds.put(it, ref.line()));
      ledger.broken(ref, planned.problems());
      return;
    }
    long first = lineOfKey.put(ref.key(), ref.line());
    if (first != ref.line()) {
      broken(ref, "id", Texts.of("is that of line %s already", first));
      return;
    }
    Optional<Duplicate> duplicate = duplicates.find(planned.keys(), ref.line());
    if (duplicate.isEmpty() || policy == OnDuplicate.TELL) {
      duplicate.ifPresent(it -> ledger.duplicate(ref, it.kind().word(), it.line()));
      let(planned);
    } else if (policy == OnDuplicate.FAIL) {
      broken(ref, "", duplicate.get().reason());
    } else {
      ledger.begin(ref);
      for (VendorPipeline lane : lanes) {
        ledger.tell(Outcome.without(ref, lane.vendor(), Status.SKIPPED, duplicate.get().reason()));
      }
    }
  }

  /** Tells which records of earlier runs the file does not have, once all of it was taken. */
  void tellGone(History history) {
    for (VendorPipeline lane : lanes) {
      history.forEachAt(
          lane.vendor(),
          key -> {
            if (lineOfKey.contains(key) || brokenIds.contains(key)) return;
            RecordRef gone = RecordRef.ofEarlierRun(key);
            String reason = Texts.of("is not in the file any more; it stays at %s", lane.vendor());
            ledger.tell(Outcome.without(gone, lane.vendor(), Status.GONE, reason));
          });
    }
  }

  private void let(Planned planned) {
    if (!planned.dropped().isEmpty()) ledger.dropped(planned.ref(), planned.dropped());
    ledger.begin(planned.ref());
    for (PlannedStep plan : planned.plans()) plan.execute();
  }

  private void broken(RecordRef ref, String field, String reason) {
    ledger.broken(ref, List.of(new RecordProblem(field, reason)));
  }
}
