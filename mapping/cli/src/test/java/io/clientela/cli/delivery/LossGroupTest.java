package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossGroupTest {
  @Test
  void lossesOfDifferentElementsAreOneGroupAndTheMostFrequentComesFirst() {
    Loss first = new Loss("phones[0].type", LossKind.UNSUPPORTED, "no place");
    Loss second = new Loss("phones[11].type", LossKind.UNSUPPORTED, "no place");
    Loss other = new Loss("gender", LossKind.UNSUPPORTED, "no place");

    assertThat(LossGroup.group(Map.of(first, 2L, second, 3L, other, 4L)))
        .containsExactly(
            new LossGroup(new Loss("phones[].type", LossKind.UNSUPPORTED, "no place"), 5),
            new LossGroup(other, 4));
  }
}
