package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstLinesTest {
  private final FirstLines lines = new FirstLines();

  @Test
  void aTextThatIsNewIsOfItsOwnLine() {
    assertThat(lines.put("a", 2)).isEqualTo(2);
    assertThat(lines.put("b", 3)).isEqualTo(3);
    assertThat(lines.put("", 4)).isEqualTo(4);
  }

  @Test
  void aTextThatWasThereIsOfItsFirstLine() {
    lines.put("a", 2);
    lines.put("", 3);
    lines.put("a", 4);
    assertThat(lines.put("a", 5)).isEqualTo(2);
    assertThat(lines.put("", 6)).isEqualTo(3);
  }

  @Test
  void aTextMayBeLargerThanABlock() {
    String large = "ñ".repeat(100_000);
    lines.put("a", 2);
    lines.put(large, 3);
    assertThat(lines.put(large + "x", 4)).isEqualTo(4);
    assertThat(lines.put(large, 5)).isEqualTo(3);
    assertThat(lines.put("a", 6)).isEqualTo(2);
  }

  @Test
  void manyTextsAreToldApartAsAMapTellsThem() {
    Map<String, Long> expected = new HashMap<>();
    Random random = new Random(7);
    for (long line = 1; line <= 100_000; line++) {
      String text = Integer.toString(random.nextInt(50_000), 36) + "я".repeat(random.nextInt(3));
      Long first = expected.putIfAbsent(text, line);
      assertThat(lines.put(text, line)).isEqualTo(first == null ? line : first);
    }
  }
}
