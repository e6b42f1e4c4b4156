package io.clientela.mapping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
  @ParameterizedTest
  @MethodSource("lists")
  void theNumberOfEachFieldIsItsPlaceInTheListAndFitsIntoTheBitsOfWhatWasTaken(
      List<io.clientela.mapping.internal.Field<?, ?>> fields) {
    assertThat(fields)
        .extracting(io.clientela.mapping.internal.Field::index)
        .isEqualTo(IntStream.range(0, fields.size()).boxed().toList());
    assertThat(fields).hasSizeBetween(1, Integer.SIZE);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noTwoFieldsOfARecordHaveOneName(List<io.clientela.mapping.internal.Field<?, ?>> fields) {
    assertThat(fields)
        .extracting(io.clientela.mapping.internal.Field::name)
        .doesNotHaveDuplicates();
  }

  static Stream<List<?>> lists() {
    List<Field> lists =
        Arrays.stream(Fields.class.getDeclaredFields())
            .filter(it -> it.getType() == List.class)
            .toList();
    assertThat(lists).isNotEmpty();
    return lists.stream().map(FieldsTest::value);
  }

  private static List<?> value(Field list) {
    try {
      return (List<?>) list.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
