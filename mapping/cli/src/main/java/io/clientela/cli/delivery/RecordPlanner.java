package io.clientela.cli.delivery;

import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.RawRecord;
import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.RecordRef;
import io.clientela.mapping.Loss;
import io.clientela.mapping.customer.Customer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a record and plans what is to be done with it at each vendor; for many threads. */
final class RecordPlanner {
  private static final RecordProblem HALF_CHARACTER =
      new RecordProblem(
          "id", Texts.of("has half a character (an unpaired surrogate), which no file can hold"));
  private static final RecordProblem NO_ID =
      new RecordProblem(
          "id", Texts.of("is missing, and tells a customer that changed from a new one"));

  /** How records are named, and whether they need a name of their own. */
  enum Naming {
    /** By what is at hand. */
    PLAIN,
    /** With a digest of what they hold. */
    WITH_CONTENT,
    /** The same, and each has to have an id. */
    BY_ID
  }

  private final List<VendorPipeline> lanes;
  private final RecordPolicy policy;
  private final Naming naming;
  private final Duplicates duplicates;

  RecordPlanner(
      List<VendorPipeline> lanes, RecordPolicy policy, Naming naming, Duplicates duplicates) {
    this.lanes = lanes;
    this.policy = policy;
    this.naming = naming;
    this.duplicates = duplicates;
  }

  /** What is to be done with a record, or what is wrong with it; lets go of the customer. */
  record Planned(
      RecordRef ref,
      @Nullable String text,
      List<RecordProblem> problems,
      List<RecordProblem> dropped,
      List<Duplicates.Key> keys,
      List<PlannedStep> plans) {}

  Planned plan(RawRecord raw) {
    String text = policy.keepsText() ? raw.text() : null;
    InputRecord record = raw.read();
    if (record instanceof InputRecord.Read read) return plan(read, text, List.of());
    InputRecord.Broken broken = (InputRecord.Broken) record;
    Optional<Customer> rest = broken.rest();
    if (policy.badField() == OnBadField.DROP && rest.isPresent()) {
      return plan(new InputRecord.Read(broken.line(), rest.get()), text, broken.problems());
    }
    return refused(RecordRef.of(broken), text, broken.problems());
  }

  private Planned plan(InputRecord.Read read, @Nullable String text, List<RecordProblem> dropped) {
    if (!read.id().map(RecordPlanner::isUnicode).orElse(true)) {
      RecordRef unnamed = new RecordRef(read.line(), Optional.empty(), "", "");
      return refused(unnamed, text, List.of(HALF_CHARACTER));
    }
    RecordRef ref = naming == Naming.PLAIN ? RecordRef.of(read) : RecordRef.withContent(read);
    if (naming == Naming.BY_ID && read.id().isEmpty()) {
      return refused(ref, text, List.of(NO_ID));
    }
    List<Loss> losses =
        dropped.stream().map(it -> Prepared.leftOut(it.field(), it.reason())).toList();
    Candidate candidate = new Candidate(ref, read.customer(), losses, policy.badField());
    List<PlannedStep> plans = new ArrayList<>(lanes.size());
    for (VendorPipeline lane : lanes) plans.add(lane.plan(candidate));
    return new Planned(ref, text, List.of(), dropped, duplicates.keys(read.customer()), plans);
  }

  private static Planned refused(
      RecordRef ref, @Nullable String text, List<RecordProblem> problems) {
    return new Planned(ref, text, problems, List.of(), List.of(), List.of());
  }

  private static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
  }
}
