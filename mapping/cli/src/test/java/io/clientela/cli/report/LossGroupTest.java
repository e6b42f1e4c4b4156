package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossGroupTest {
  @Test
  void lossesOfDifferentElementsAreOneGroupAndTheMostFrequentComesFirst() {
    LossGroup first = counted("phones[0].type", 2);
    LossGroup second = counted("phones[11].type", 3);
    LossGroup other = counted("gender", 4);

    assertThat(LossGroup.merge(List.of(first, second, other)))
        .containsExactly(
            new LossGroup(new Loss("phones[].type", LossKind.UNSUPPORTED, "no place"), 5), other);
  }

  private static LossGroup counted(String path, int times) {
    return new LossGroup(new Loss(path, LossKind.UNSUPPORTED, "no place"), times);
  }
}
