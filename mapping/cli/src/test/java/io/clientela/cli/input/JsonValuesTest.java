package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerFile.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"1\",\"note\":\"],}\\\"\"},{\"id\":\"2\"}]",
        "[\n  {\n    \"id\": \"1\",\n    \"note\": \"],}\\\"\"\n  },\n  {\"id\": \"2\"}\n]\n",
        "\n[ {\"id\":\"1\",\"note\":\"],}\\\"\"}\n, {\"id\":\"2\"}]",
        "{\n\"id\":\"1\",\"note\":\"],}\\\"\"}\n{\n\"id\":\"2\"\n}\n",
        "\ufeff[{\"id\":\"1\",\"note\":\"],}\\\"\"},\r\n{\"id\":\"2\"}]\r\n",
      })
  void customersMayStandInAListAndOverLines(String json) throws IOException {
    List<InputRecord> records = read(json);

    assertThat(records).extracting(it -> it.id().orElse("")).containsExactly("1", "2");
    assertThat(Inputs.customer(records.get(0)).note()).contains("],}\"");
    assertThat(records.get(1).line()).isGreaterThan(records.get(0).line());
  }

  @Test
  void whatIsNoCustomerCostsItselfAlone() throws IOException {
    String json =
        "[\n{\"id\":\"1\"},\n7,\n{\"id\":\"2},\n{\"id\":\"3\",\"nothing\":1},\n\"x\",null,\n"
            + "{\"id\":\"4\"}\n]";

    List<InputRecord> records = read(json);

    assertThat(records)
        .filteredOn(InputRecord.Read.class::isInstance)
        .extracting(it -> it.id().orElse(""))
        .containsExactly("1", "4");
    assertThat(records).extracting(InputRecord::line).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void theRestOfABrokenValueIsNoCustomer() throws IOException {
    String json =
        """
        [
          {
            "id": "1,
            "contacts": [
              {
                "givenName": "Eva"
              },
              {}
            ],
            "customFields": {}
          },
          {
            "id": "2"
          }
        ]
        """;

    List<InputRecord> records = read(json);

    assertThat(records).hasSize(2);
    assertThat(records.get(0)).isInstanceOf(InputRecord.Broken.class);
    assertThat(records.get(1).id()).contains("2");
  }

  @Test
  void anEmptyListHasNoCustomers() throws IOException {
    assertThat(read("[]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":\"1\"},\n", "[{\"id\":\"1\"},\n{\"id\":", "[{\"id\":\"1\"}\n"})
  void aListThatIsCutShortSaysSo(String json) throws IOException {
    List<InputRecord> records = read(json);

    assertThat(records).hasSize(2);
    assertThat(records.get(0).id()).contains("1");
    assertThat(Inputs.problem(records.get(1)))
        .isEqualTo("the file ends here, in the middle of a list or customer");
  }

  @Test
  void aValueThatIsTooLongCostsItselfAlone() throws IOException {
    String note = "x".repeat(300_000);

    List<InputRecord> records = read("[{\"id\":\"1\",\"note\":\"" + note + "\"},{\"id\":\"2\"}]");

    assertThat(Inputs.problem(records.get(0))).isEqualTo("is longer than 256 KiB");
    assertThat(records.get(1).id()).contains("2");
  }

  @Test
  void bytesThatAreNotUtf8CostTheirValueAlone() throws IOException {
    byte[] json = "[{\"id\":\"1\",\"note\":\"?\"},{\"id\":\"2\"}]".getBytes(StandardCharsets.UTF_8);
    json[19] = (byte) 0xf1;

    List<InputRecord> records = Inputs.read(json, Format.JSON, ColumnMapping.NONE);

    assertThat(Inputs.problem(records.get(0))).startsWith("is not UTF-8");
    assertThat(records.get(1).id()).contains("2");
  }

  private static List<InputRecord> read(String json) throws IOException {
    return Inputs.read(json.getBytes(StandardCharsets.UTF_8), Format.JSON, ColumnMapping.NONE);
  }
}
