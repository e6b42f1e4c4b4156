package io.clientela.cli.delivery;

import io.clientela.cli.input.OptionalFields;
import io.clientela.cli.journal.History;
import io.clientela.cli.journal.JournalEntry;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record as a vendor would get it, and what is to be said of it without calling the vendor: the
 * same for a delivery and a dry run.
 *
 * @param mapped what would be sent
 * @param dropped what was left out of the customer because it was wrong
 * @param known what an earlier run settled
 * @param settled why it cannot be sent, or is not to be
 * @param identity what the vendor tells the customer from others by
 */
record Prepared<T>(
    Mapped<T> mapped,
    List<Loss> dropped,
    Optional<Outcome> known,
    Optional<Outcome> settled,
    Optional<?> identity) {
  static <T> Prepared<T> of(Candidate candidate, VendorMapping<T> mapping, History history) {
    Optional<JournalEntry> earlier = history.earlier(candidate.record().key(), mapping.vendor());
    Optional<Customer> atVendor =
        history.sendsChanges()
            ? earlier
                .map(JournalEntry::vendorId)
                .flatMap(vendorId -> mapping.known(candidate.customer(), vendorId))
            : Optional.empty();
    List<Loss> dropped = new ArrayList<>(candidate.dropped());
    Customer customer = atVendor.orElse(candidate.customer());
    Mapped<T> mapped =
        candidate.badField() == OnBadField.DROP
            ? mapWhatIsRight(customer, mapping, dropped)
            : mapping.map(customer);
    List<Loss> losses = joined(mapped.losses(), dropped);
    Optional<Outcome> settled = SettledOutcomes.settled(candidate.record(), mapping, mapped);
    Optional<Outcome> known =
        earlier
            .filter(
                it ->
                    !it.isUncertain() || settled.isPresent() || !mapping.isFindable(mapped.value()))
            .flatMap(
                it ->
                    SettledOutcomes.known(
                        candidate.record(), it, history, atVendor.isPresent(), losses));
    Optional<?> identity =
        settled.isPresent() ? Optional.empty() : mapping.identity(mapped.value());
    return new Prepared<>(mapped, dropped, known, settled, identity);
  }

  /** All that is lost. */
  List<Loss> losses() {
    return joined(mapped.losses(), dropped);
  }

  static List<Loss> joined(List<Loss> losses, List<Loss> dropped) {
    if (dropped.isEmpty()) return losses;
    List<Loss> all = new ArrayList<>(losses);
    all.addAll(dropped);
    return all;
  }

  /** What was left out at the reading, or is to be at a vendor. */
  static Loss leftOut(String field, String reason) {
    return new Loss(field, LossKind.INVALID, Texts.of("left out: %s", reason));
  }

  private static <T> Mapped<T> mapWhatIsRight(
      Customer customer, VendorMapping<T> mapping, List<Loss> dropped) {
    Mapped<T> mapped = mapping.map(customer);
    if (mapped.problems().isEmpty()) return mapped;
    Loss problem = mapped.problems().get(0);
    Optional<Customer> rest = OptionalFields.without(customer, problem.path());
    if (rest.isEmpty()) return mapped;
    dropped.add(leftOut(problem.path(), problem.reason()));
    return mapWhatIsRight(rest.get(), mapping, dropped);
  }
}
