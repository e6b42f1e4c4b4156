package io.clientela.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that is fetched page by page while it is read; at no time are more than two pages in
 * memory. Each iterator, stream and {@link #page()} begins anew.
 *
 * <p>The end is where the vendor's count says, not at a short page; where there is no count, at an
 * empty page. Links that the vendor sends are not followed: each page is asked for by its own
 * offset or number, with all of the call's filters.
 *
 * @param <P> a page
 * @param <T> an item
 */
public final class Paged<P, T> implements Iterable<T> {
  private static final Operation GIVEN = new Operation("pages", "GET", "/");

  private final Operation operation;
  private final @Nullable Integer limit;
  private final @Nullable Integer start;
  private final PageOrder order;
  private final PageFetcher<P> fetcher;
  private final Function<P, ? extends @Nullable Number> count;
  private final Function<P, @Nullable List<T>> items;

  private Paged(
      Operation operation,
      @Nullable Integer limit,
      @Nullable Integer start,
      PageOrder order,
      PageFetcher<P> fetcher,
      Function<P, ? extends @Nullable Number> count,
      Function<P, @Nullable List<T>> items) {
    this.operation = Objects.requireNonNull(operation, "operation");
    this.limit = limit;
    this.start = start;
    this.order = order;
    this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
    this.count = Objects.requireNonNull(count, "count");
    this.items = Objects.requireNonNull(items, "items");
  }

  /**
   * Describes a list; nothing is fetched yet.
   *
   * @param operation the operation that fetches a page
   * @param limit items per page; null: the vendor's default
   * @param offset items to leave out at the beginning; null: none
   * @param count the number of items in the whole list that a page tells, null if it does not
   * @param items the items of a page
   */
  public static <P, T> Paged<P, T> byOffset(
      Operation operation,
      @Nullable Integer limit,
      @Nullable Integer offset,
      PageFetcher<P> fetcher,
      Function<P, ? extends @Nullable Number> count,
      Function<P, @Nullable List<T>> items) {
    return new Paged<>(operation, limit, offset, PageOrder.BY_OFFSET, fetcher, count, items);
  }

  /**
   * Describes a list whose pages are numbered; nothing is fetched yet.
   *
   * @param operation the operation that fetches a page
   * @param limit items per page; null: the vendor's default
   * @param page number of the page to begin with; null: the first one
   * @param first the number that the vendor gives the first page
   * @param count the number of items in the whole list that a page tells, null if it does not
   * @param items the items of a page
   */
  public static <P, T> Paged<P, T> byPage(
      Operation operation,
      @Nullable Integer limit,
      @Nullable Integer page,
      int first,
      PageFetcher<P> fetcher,
      Function<P, ? extends @Nullable Number> count,
      Function<P, @Nullable List<T>> items) {
    PageOrder order = new PageOrder(true, first, false);
    return new Paged<>(operation, limit, page, order, fetcher, count, items);
  }

  /**
   * Describes a list whose pages are numbered and tell how many of them there are; nothing is
   * fetched yet.
   *
   * @param operation the operation that fetches a page
   * @param limit items per page; null: the vendor's default
   * @param page number of the page to begin with; null: the first one
   * @param first the number that the vendor gives the first page
   * @param count the number of pages of the whole list that a page tells, null if it does not
   * @param items the items of a page
   */
  public static <P, T> Paged<P, T> byPageCount(
      Operation operation,
      @Nullable Integer limit,
      @Nullable Integer page,
      int first,
      PageFetcher<P> fetcher,
      Function<P, ? extends @Nullable Number> count,
      Function<P, @Nullable List<T>> items) {
    PageOrder order = new PageOrder(true, first, true);
    return new Paged<>(operation, limit, page, order, fetcher, count, items);
  }

  /**
   * Creates a list of these pages, for tests; nothing is called.
   *
   * @param pages at least one
   * @param items the items of a page, {@code ClientPage::items}
   */
  public static <P, T> Paged<P, T> of(List<P> pages, Function<P, @Nullable List<T>> items) {
    if (pages.isEmpty()) throw new IllegalArgumentException("a list has at least one page");
    List<P> all = List.copyOf(pages);
    long total = all.stream().map(items).mapToLong(it -> it == null ? 0 : it.size()).sum();
    return byPage(
        GIVEN,
        null,
        null,
        0,
        (limit, number) -> all.get(number == null ? 0 : number),
        page -> total,
        items);
  }

  /** Fetches the first page. */
  public P page() {
    return fetcher.fetch(limit, start);
  }

  /** All pages, each fetched when it is asked for. */
  public Iterable<P> pages() {
    return this::pageIterator;
  }

  /** All items; the first page is fetched when the first item is asked for. */
  @Override
  public Iterator<T> iterator() {
    return new ItemIterator<>(pageIterator(), items);
  }

  /** All items as a lazy, sequential, ordered stream. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  private Iterator<P> pageIterator() {
    return new PageIterator<>(operation, limit, start, order, fetcher, count, items);
  }

  /** Shows the operation, nothing of what is in the list. */
  @Override
  public String toString() {
    String from = order.numbered() ? ", page=" : ", offset=";
    return "Paged[" + operation.id() + ", limit=" + limit + from + start + "]";
  }
}
