package io.clientela.cli.input;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.Presets;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small file of each form, and the customers that it becomes, without anything refused. */
class SamplesTest {
  static Stream<String> samples() {
    return Stream.concat(Presets.NAMES.stream(), Stream.of("excel", "repeated"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileBecomesItsCustomers(String name) throws IOException {
    ColumnMapping mapping =
        Presets.NAMES.contains(name) ? preset(name) : Inputs.mapping(text(name + ".yaml"));

    List<String> customers =
        Inputs.csv(text(name + ".csv"), mapping).stream()
            .map(Inputs::customer)
            .map(CustomerJson::write)
            .toList();

    assertThat(String.join("\n", customers) + "\n").isEqualTo(text(name + ".jsonl"));
  }

  @Test
  void aMappingThatIsBuiltInIsReadToTheEnd() {
    assertThat(Presets.NAMES).allSatisfy(it -> assertThat(preset(it).columns()).isNotEmpty());
    assertThat(Presets.named("none")).isEmpty();
  }

  @Test
  void anotherMappingExtendsOneThatIsBuiltIn() throws IOException {
    ColumnMapping mapping =
        Inputs.mapping("extends: hubspot\ncountry: PE\ncolumns: {Lead Status: note}\n");

    var customer =
        Inputs.customer(
            Inputs.csv("Email,Phone Number,Lead Status\nana@example.com,911000001,NEW\n", mapping)
                .get(0));

    assertThat(customer.phones()).extracting(it -> it.e164().get()).containsExactly("+51911000001");
    assertThat(customer.note()).contains("NEW");
    assertThat(customer.emails()).hasSize(1);
  }

  private static ColumnMapping preset(String name) {
    return Presets.named(name).orElseThrow();
  }

  private static String text(String name) throws IOException {
    try (InputStream in = SamplesTest.class.getResourceAsStream("samples/" + name)) {
      return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
