package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedTest {
  private record Page(@Nullable Integer count, @Nullable List<Integer> items) {}

  private static final Operation LIST = new Operation("listClients", "GET", "/clients.json");

  private final List<String> fetched = new ArrayList<>();

  @Test
  void readsAHundredThousandItemsInPagesOfFifty() {
    Paged<Page, Integer> paged = paged(50, null, (limit, offset) -> page(100_000, offset, limit));

    assertThat(paged.stream().mapToLong(Integer::longValue).sum()).isEqualTo(4_999_950_000L);
    assertThat(fetched).hasSize(2000);
  }

  @Test
  void aTestMakesAListOfItsPages() {
    List<Page> pages = List.of(new Page(null, List.of(1, 2)), new Page(null, List.of(3)));

    Paged<Page, Integer> paged = Paged.of(pages, Page::items);

    assertThat(paged).containsExactly(1, 2, 3);
    assertThat(paged.stream()).containsExactly(1, 2, 3);
    assertThat(paged.pages()).containsExactlyElementsOf(pages);
    assertThat(paged.page()).isEqualTo(pages.get(0));
    assertThat(Paged.of(List.of(new Page(null, null)), Page::items)).isEmpty();
    assertThatThrownBy(() -> Paged.of(List.<Page>of(), Page::items))
        .hasMessage("a list has at least one page");
  }

  @Test
  void holdsAtMostTwoPagesOfAHundredThousandItems() {
    List<WeakReference<List<Integer>>> pages = new ArrayList<>();
    Paged<Page, Integer> paged =
        paged(
            50,
            null,
            (limit, offset) -> {
              Page page = page(100_000, offset, limit);
              pages.add(new WeakReference<>(page.items()));
              return page;
            });

    int read = 0;
    for (Integer item : paged) {
      assertThat(item).isEqualTo(read++);
      if (read % 25_000 == 0) assertThat(held(pages)).isLessThanOrEqualTo(2);
    }

    assertThat(pages).hasSize(2000);
  }

  private static long held(List<WeakReference<List<Integer>>> pages) {
    System.gc();
    return pages.stream().filter(page -> page.get() != null).count();
  }

  @Test
  void fetchesAPageOnlyWhenItIsNeeded() {
    Paged<Page, Integer> paged = paged(2, null, (limit, offset) -> page(5, offset, limit));

    Iterator<Integer> items = paged.iterator();
    assertThat(fetched).isEmpty();
    items.next();
    items.next();
    assertThat(fetched).containsExactly("2@null");
    items.next();
    assertThat(fetched).containsExactly("2@null", "2@2");
    assertThat(paged.stream().limit(3).toList()).containsExactly(0, 1, 2);
  }

  @Test
  void endsByTheCountAndNotAtAShortPage() {
    Paged<Page, Integer> paged =
        paged(3, null, (limit, offset) -> page(5, offset, offset == null ? 2 : 3));

    assertThat(paged).containsExactly(0, 1, 2, 3, 4);
    assertThat(fetched).containsExactly("3@null", "3@2");
  }

  @Test
  void beginsAtTheGivenOffset() {
    assertThat(paged(2, 3, (limit, offset) -> page(5, offset, limit))).containsExactly(3, 4);
    assertThat(fetched).containsExactly("2@3");
  }

  @Test
  void endsWhenItemsVanishWhileReading() {
    Paged<Page, Integer> paged =
        paged(2, null, (limit, offset) -> offset == null ? page(3, 0, 2) : new Page(2, List.of()));

    assertThat(paged).containsExactly(0, 1);
  }

  @Test
  void withoutACountEndsAtAnEmptyPage() {
    Paged<Page, Integer> paged =
        paged(2, null, (limit, offset) -> new Page(null, page(3, offset, 2).items()));

    assertThat(paged).containsExactly(0, 1, 2);
  }

  @Test
  void anEmptyPageBeforeTheCountIsAnError() {
    Paged<Page, Integer> paged = paged(2, null, (limit, offset) -> new Page(5, null));

    assertThatThrownBy(() -> paged.stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("page at 0 is empty, but the count is 5");
  }

  @Test
  void aServerThatIgnoresTheOffsetIsNoticed() {
    Paged<Page, Integer> paged = paged(2, null, (limit, offset) -> page(100, 0, 2));

    assertThatThrownBy(() -> paged.stream().toList())
        .isInstanceOfSatisfying(
            PagingException.class, e -> assertThat(e.operationId()).isEqualTo("listClients"))
        .hasMessageContaining("page at 2 repeats the page before it");
  }

  @Test
  void pagesAreReachable() {
    Paged<Page, Integer> paged = paged(2, null, (limit, offset) -> page(3, offset, limit));

    assertThat(paged.page().count()).isEqualTo(3);
    assertThat(paged.pages()).extracting(Page::items).containsExactly(List.of(0, 1), List.of(2));
  }

  private Paged<Page, Integer> paged(
      @Nullable Integer limit, @Nullable Integer offset, PageFetcher<Page> fetcher) {
    return Paged.byOffset(
        LIST,
        limit,
        offset,
        (l, o) -> {
          fetched.add(l + "@" + o);
          return fetcher.fetch(l, o);
        },
        Page::count,
        Page::items);
  }

  private static Page page(int count, @Nullable Integer offset, int limit) {
    int start = offset == null ? 0 : offset;
    int end = Math.min(count, start + limit);
    return new Page(count, IntStream.range(start, end).boxed().toList());
  }
}
