package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** Fetches one page of a list. */
@FunctionalInterface
public interface PageFetcher<P> {
  /**
   * Fetches a page.
   *
   * @param limit the number of items wanted; null: the vendor's default
   * @param start the number of items before the page, or the page's number; null: the first page
   */
  P fetch(@Nullable Integer limit, @Nullable Integer start);
}
