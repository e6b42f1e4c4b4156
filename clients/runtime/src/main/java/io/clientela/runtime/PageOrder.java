package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How the pages of a list are asked for.
 *
 * @param numbered whether by their number; otherwise by the number of items before them
 * @param first what the first page is asked for by
 * @param countsPages whether a page tells how many pages there are; otherwise how many items
 */
record PageOrder(boolean numbered, int first, boolean countsPages) {
  static final PageOrder BY_OFFSET = new PageOrder(false, 0, false);

  private static final long UNKNOWN = -1;

  /** How much of what is counted comes before a page, negative if it cannot be told. */
  long before(int start, @Nullable Integer limit) {
    if (!numbered) return start;
    if (start <= first) return 0;
    if (countsPages) return (long) start - first;
    return limit == null ? UNKNOWN : (long) (start - first) * limit;
  }

  /** How much of what is counted a page of so many items is. */
  int counted(int items) {
    return countsPages ? 1 : items;
  }

  /** What the page after one of so many items is asked for by. */
  long after(int start, int items) {
    return (long) start + (numbered ? 1 : items);
  }
}
