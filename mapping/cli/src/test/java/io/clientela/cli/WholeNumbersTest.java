package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sample | --count | abc | expected a whole number, found 'abc'",
        "sample | --count | 1.5 | expected a whole number, found '1.5'",
        "sample | --seed | ١٢ | expected a whole number, found '١٢'",
        "sample | --seed | 9223372036854775808 | expected a whole number from -9223372036854775808 to"
            + " 9223372036854775807, found 9223372036854775808",
        "push | --concurrency | 2147483648 | expected a whole number from -2147483648 to 2147483647,"
            + " found 2147483648",
        "push | --lotinfo-user-id | x | expected a whole number, found 'x'",
        "map | --lotinfo-user-id | 1e3 | expected a whole number, found '1e3'",
      })
  void whatIsNoNumberIsToldByItsOption(String command, String option, String value, String told) {
    Ran ran = Ran.command(Map.of(), command, option + "=" + value);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("Invalid value for option '" + option + "': " + told + "\n")
        .doesNotContain("is not a");
  }

  @ParameterizedTest
  @CsvSource({"-9223372036854775808", "-5", "0", "9223372036854775807"})
  void everyWholeNumberIsTaken(String seed) {
    assertThat(Ran.command(Map.of(), "sample", "--count=1", "--seed=" + seed).code()).isZero();
  }
}
