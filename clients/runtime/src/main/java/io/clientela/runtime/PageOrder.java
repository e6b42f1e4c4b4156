package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How the pages of a list are asked for.
 *
 * @param numbered whether by their number; otherwise by the number of items before them
 * @param first what the first page is asked for by
 */
record PageOrder(boolean numbered, int first) {
  static final PageOrder BY_OFFSET = new PageOrder(false, 0);

  private static final long UNKNOWN = -1;

  /** The number of items before a page, negative if it cannot be told. */
  long itemsBefore(int start, @Nullable Integer limit) {
    if (!numbered) return start;
    if (start <= first) return 0;
    return limit == null ? UNKNOWN : (long) (start - first) * limit;
  }

  /** What the page after one of so many items is asked for by. */
  long after(int start, int items) {
    return (long) start + (numbered ? 1 : items);
  }
}
