package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in place of the contract's examples. */
class CheckValuesTest {
  private static final Contract CONTRACT = Contract.of("bsale");

  @TempDir private Path folder;

  @Test
  void aBodyMayHoldListsAndObjects() throws IOException {
    CheckValues values =
        values("createClient:\n  body: {firstName: Ana, dynamicAttributes: [{id: 1}, {id: 2}]}\n");

    assertThat(values.body(CONTRACT.operation("createClient")))
        .contains(
            Json.read("{\"firstName\":\"Ana\",\"dynamicAttributes\":[{\"id\":1},{\"id\":2}]}"));
  }

  @Test
  void whatIsForOneOperationGoesBeforeWhatIsForAll() throws IOException {
    CheckValues values = values("clientId: 1\ngetClient: {clientId: 2}\n");

    assertThat(values.parameter(CONTRACT.operation("getClient"), "clientId")).contains("2");
    assertThat(values.parameter(CONTRACT.operation("deleteClient"), "clientId")).contains("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clientId: [1, 2]             | expected a value of clientId, found array",
        "clientId: {a: 1}             | expected a value of clientId, found object",
        "clientId:                    | expected a value of clientId, found null",
        "getClient: {clintId: 1}      | expected one of [clientId, expand], found clintId",
        "getClient: {body: {a: 1}}    | found body",
        "getClint: {clientId: 1}      | found getClint",
        "'- 1'                        | expected name=value or a YAML map",
        "'a: [Quispe'                 | found none at line 1",
      })
  void whatWouldBeLeftOutIsRefused(String yaml, String message) {
    assertThatThrownBy(() -> values(yaml))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("Quispe");
  }

  private CheckValues values(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("values.yaml"), yaml);
    return CheckValues.of(CONTRACT, List.of(file.toString()));
  }
}
