package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private final List<String> closed = new ArrayList<>();

  @Test
  void oneThatFailsLeavesNoOtherOpen() {
    assertThatThrownBy(
            () ->
                Closing.all(
                    List.of(
                        () -> closed.add("a"),
                        () -> fail("b"),
                        () -> closed.add("c"),
                        () -> fail("d"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("b")
        .satisfies(it -> assertThat(it.getSuppressed()[0]).hasMessage("d"));

    assertThat(closed).containsExactly("a", "c");
  }

  @Test
  void aWorkerThatFailsDoesNotEndTheOthers() {
    Workers workers = new Workers("test", 1);
    workers.run(() -> fail("b"));
    workers.run(() -> closed.add("c"));

    assertThatThrownBy(workers::close).hasMessage("b");
    assertThat(closed).containsExactly("c");
  }

  private static void fail(String name) {
    throw new IllegalStateException(name);
  }
}
