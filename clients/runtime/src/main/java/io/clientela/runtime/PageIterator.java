package io.clientela.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches page after page until the count is reached. */
final class PageIterator<P, T> implements Iterator<P> {
  private final Operation operation;
  private final @Nullable Integer limit;
  private final PageOrder order;
  private final PageFetcher<P> fetcher;
  private final Function<P, ? extends @Nullable Number> count;
  private final Function<P, @Nullable List<T>> items;
  private @Nullable Integer start;
  private long reached;
  private List<T> before = List.of();
  private boolean ended;

  PageIterator(
      Operation operation,
      @Nullable Integer limit,
      @Nullable Integer start,
      PageOrder order,
      PageFetcher<P> fetcher,
      Function<P, ? extends @Nullable Number> count,
      Function<P, @Nullable List<T>> items) {
    this.operation = operation;
    this.limit = limit;
    this.start = start;
    this.order = order;
    this.fetcher = fetcher;
    this.count = count;
    this.items = items;
    this.reached = order.before(start == null ? order.first() : start, limit);
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public P next() {
    if (ended) throw new NoSuchElementException();
    P page = fetcher.fetch(limit, start);
    List<T> here = items.apply(page);
    advance(count.apply(page), here == null ? List.of() : here);
    return page;
  }

  /** Without a count, or where it is not known how many items came before, an empty page ends. */
  private void advance(@Nullable Number total, List<T> here) {
    int at = start == null ? order.first() : start;
    if (total == null || reached < 0) {
      ended = here.isEmpty();
    } else {
      reached += order.counted(here.size());
      ended = reached >= total.longValue();
    }
    if (ended) return;
    if (here.isEmpty()) {
      throw broken("page at " + at + " is empty, but the count is " + total);
    }
    if (here.equals(before)) {
      throw broken("page at " + at + " repeats the page before it");
    }
    long next = order.after(at, here.size());
    if (next > Integer.MAX_VALUE) throw broken("more items than offsets");
    before = here;
    start = (int) next;
  }

  private PagingException broken(String what) {
    return new PagingException(operation.id(), what);
  }
}
