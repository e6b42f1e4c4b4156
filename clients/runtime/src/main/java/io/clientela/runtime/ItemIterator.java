package io.clientela.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The items of pages, one after the other. */
final class ItemIterator<P, T> implements Iterator<T> {
  private final Iterator<P> pages;
  private final Function<P, @Nullable List<T>> items;
  private Iterator<T> current = Collections.emptyIterator();

  ItemIterator(Iterator<P> pages, Function<P, @Nullable List<T>> items) {
    this.pages = pages;
    this.items = items;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && pages.hasNext()) {
      List<T> next = items.apply(pages.next());
      current = next == null ? Collections.emptyIterator() : next.iterator();
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) throw new NoSuchElementException();
    return current.next();
  }
}
