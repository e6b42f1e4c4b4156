package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossGroupTest {
  @Test
  void lossesOfDifferentElementsAreOneGroupAndTheMostFrequentComesFirst() {
    LossCount first = counted("phones[0].type", 2);
    LossCount second = counted("phones[11].type", 3);
    LossCount other = counted("gender", 4);

    assertThat(LossGroup.group(List.of(first, second, other)))
        .containsExactly(
            new LossGroup(new Loss("phones[].type", LossKind.UNSUPPORTED, "no place"), 5),
            new LossGroup(other.loss(), 4));
  }

  private static LossCount counted(String path, int times) {
    LossCount count = new LossCount(new Loss(path, LossKind.UNSUPPORTED, "no place"));
    for (int i = 0; i < times; i++) count.countsFirst();
    return count;
  }
}
