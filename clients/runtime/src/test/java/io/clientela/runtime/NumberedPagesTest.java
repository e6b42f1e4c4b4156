package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists whose pages are asked for by number. */
class NumberedPagesTest {
  private record Page(@Nullable Long total, List<Integer> items) {}

  private static final Operation LIST = new Operation("listContacts", "GET", "/contacts");
  private static final int DEFAULT_SIZE = 4;

  private final List<Integer> asked = new ArrayList<>();

  @Test
  void endAtTheTotalWithoutAskingForAnEmptyPage() {
    assertThat(paged(3, null, 1, 7L).stream()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(asked).containsExactly(null, 2, 3);
  }

  @Test
  void countFromTheFirstNumberThatTheVendorUses() {
    assertThat(paged(3, null, 0, 7L).stream()).hasSize(7);
    assertThat(asked).containsExactly(null, 1, 2);
  }

  @Test
  void aLaterPageEndsAtTheTotalToo() {
    assertThat(paged(3, 2, 1, 7L).stream()).containsExactly(3, 4, 5, 6);
    assertThat(asked).containsExactly(2, 3);
  }

  @Test
  void aLaterPageOfUnknownSizeEndsAtAnEmptyOne() {
    assertThat(paged(null, 2, 1, 6L).stream()).containsExactly(4, 5);
    assertThat(asked).containsExactly(2, 3);
  }

  @Test
  void withoutATotalAnEmptyPageIsTheEnd() {
    assertThat(paged(3, null, 1, null).stream()).hasSize(7);
    assertThat(asked).containsExactly(null, 2, 3, 4);
  }

  @Test
  void anEmptyPageBeforeTheTotalIsNoEnd() {
    Paged<Page, Integer> paged = paged(3, null, 1, 70L);

    assertThatThrownBy(() -> paged.stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("page at 4 is empty, but the count is 70");
  }

  @Test
  void aPageThatComesTwiceIsNoProgress() {
    Paged<Page, Integer> same =
        Paged.byPage(
            LIST, 1, null, 1, (limit, page) -> new Page(9L, List.of(5)), Page::total, Page::items);

    assertThatThrownBy(() -> same.stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("page at 2 repeats the page before it");
  }

  @Test
  void whereThePagesAreCountedTheLastOneIsTheEnd() {
    assertThat(counted(null, 3L).stream()).containsExactly(10, 20, 30);
    assertThat(asked).containsExactly(null, 2, 3);
  }

  @Test
  void whereThePagesAreCountedALaterOneIsKnownByItsNumber() {
    assertThat(counted(3, 3L).stream()).containsExactly(30);
    assertThat(asked).containsExactly(3);
  }

  @Test
  void noPagesAreOneThatIsEmpty() {
    assertThat(counted(null, 0L).stream()).isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void anEmptyPageBeforeTheLastIsNoEnd() {
    Paged<Page, Integer> paged = counted(null, 9L);

    assertThatThrownBy(() -> paged.stream().toList())
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("page at 4 is empty, but the count is 9");
  }

  /** Up to three pages of one item each, which tell how many pages there are. */
  private Paged<Page, Integer> counted(@Nullable Integer start, long pages) {
    return Paged.byPageCount(
        LIST,
        null,
        start,
        1,
        (size, page) -> {
          asked.add(page);
          int number = page == null ? 1 : page;
          return new Page(pages, number > Math.min(3, pages) ? List.of() : List.of(number * 10));
        },
        Page::total,
        Page::items);
  }

  /** Pages of seven items, or as many as the total says beyond that. */
  private Paged<Page, Integer> paged(
      @Nullable Integer limit, @Nullable Integer start, int first, @Nullable Long total) {
    int items = total == null || total > 50 ? 7 : total.intValue();
    return Paged.byPage(
        LIST,
        limit,
        start,
        first,
        (size, page) -> {
          asked.add(page);
          int many = size == null ? DEFAULT_SIZE : size;
          int from = ((page == null ? first : page) - first) * many;
          return new Page(
              total, IntStream.range(from, Math.min(items, from + many)).boxed().toList());
        },
        Page::total,
        Page::items);
  }
}
