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
  private final PageFetcher<P> fetcher;
  private final Function<P, @Nullable Integer> count;
  private final Function<P, @Nullable List<T>> items;
  private @Nullable Integer offset;
  private List<T> before = List.of();
  private boolean ended;

  PageIterator(
      Operation operation,
      @Nullable Integer limit,
      @Nullable Integer offset,
      PageFetcher<P> fetcher,
      Function<P, @Nullable Integer> count,
      Function<P, @Nullable List<T>> items) {
    this.operation = operation;
    this.limit = limit;
    this.offset = offset;
    this.fetcher = fetcher;
    this.count = count;
    this.items = items;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public P next() {
    if (ended) throw new NoSuchElementException();
    P page = fetcher.fetch(limit, offset);
    List<T> here = items.apply(page);
    advance(count.apply(page), here == null ? List.of() : here);
    return page;
  }

  private void advance(@Nullable Integer total, List<T> here) {
    int start = offset == null ? 0 : offset;
    long reached = (long) start + here.size();
    ended = total == null ? here.isEmpty() : reached >= total;
    if (ended) return;
    if (here.isEmpty()) {
      throw broken("page at " + start + " is empty, but the count is " + total);
    }
    if (here.equals(before)) {
      throw broken("page at " + start + " repeats the page before it");
    }
    if (reached > Integer.MAX_VALUE) throw broken("more items than offsets");
    before = here;
    offset = (int) reached;
  }

  private PagingException broken(String what) {
    return new PagingException(operation.id(), what);
  }
}
