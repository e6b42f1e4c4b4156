package io.clientela.cli.lookup;

import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.CustomerJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * A question to a vendor for the customers that have a text. A row that does not have it shows that
 * the filter was passed over, so that all rows have to be read, or that the response is one to
 * another question, which says nothing of whether the customer is there.
 *
 * @param vendor the vendor
 * @param pages asks the question, anew each time, page by page
 * @param everything the first page of the list of all customers
 */
public record Search(
    MappedVendor vendor, Supplier<Iterable<Page>> pages, Supplier<Page> everything) {
  private static final int MOST = 1000;

  /** The end of a phone number, which is the same however its beginning is written. */
  private static final int END_OF_PHONE = 8;

  /**
   * A page.
   *
   * @param size how many rows the list that it begins has, or about so many
   * @param rows its own rows
   */
  public record Page(long size, List<Existing> rows) {}

  /** Pages as they are read here, each fetched when it is asked for. */
  public static <P> Supplier<Iterable<Page>> pages(Iterable<P> pages, Function<P, Page> reading) {
    return () -> () -> StreamSupport.stream(pages.spliterator(), false).map(reading).iterator();
  }

  /**
   * The rows that a vendor shows of those that have a text: only these or, where it passes over the
   * filter, all that it has.
   *
   * @throws RefusedValueException if it shows others and fewer than it has, or more than 1,000
   */
  public List<Existing> rows(CustomerKey key, String text) {
    return rows(row -> has(row, key, text));
  }

  /** The same of those that pass another filter. */
  public List<Existing> rows(Predicate<Existing> filter) {
    return obeyed(filter).orElseGet(() -> all(filter, everything.get().size()));
  }

  /** Empty if a row does not pass the filter. */
  private Optional<List<Existing>> obeyed(Predicate<Existing> filter) {
    List<Existing> rows = new ArrayList<>();
    for (Page page : pages.get()) {
      if (!page.rows().stream().allMatch(filter)) return Optional.empty();
      add(page, rows);
    }
    return Optional.of(rows);
  }

  /** Asks again: a response to somebody else's question does not come twice. */
  private List<Existing> all(Predicate<Existing> filter, long size) {
    List<Existing> rows = new ArrayList<>();
    long shown = -1;
    for (Page page : pages.get()) {
      if (shown < 0) shown = page.size();
      add(page, rows);
    }
    if (shown < size && !rows.stream().allMatch(filter)) {
      throw refused(Texts.of("others, and fewer customers than it has, when asked for one"));
    }
    return rows;
  }

  private void add(Page page, List<Existing> rows) {
    rows.addAll(page.rows());
    if (rows.size() > MOST)
      throw refused(Texts.of("more than %s customers when asked for one", MOST));
  }

  private static boolean has(Existing row, CustomerKey key, String text) {
    if (key.of(row.customer()).contains(text)) return true;
    String wanted = CustomerKey.plain(text);
    int end = key == CustomerKey.PHONE ? Math.max(0, wanted.length() - END_OF_PHONE) : 0;
    return CustomerKey.plain(CustomerJson.write(row.customer())).contains(wanted.substring(end));
  }

  private RefusedValueException refused(String shown) {
    return new RefusedValueException(
        Texts.of(
            "%s showed %s: whether it has the customer is not known, so it is not created; name it"
                + " by the external id '%s'",
            vendor.title(), shown, vendor.key()));
  }
}
