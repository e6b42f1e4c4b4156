package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class OperationFileTest {
  private static final Path SPECS = Path.of("..", "specs");
  private static final String COUNTS =
      """
      says: Counts the clients.
      responseBodies:
        - says: How many there are.
          lines: ['806-810']
          request: GET /clients/count.json
          response: {status: 200, body: {count: 66}}
          properties:
            count: {lines: [808], required: true, valid: [66], invalid: ['66']}
      """;

  private final ContractOperation operation = Contract.of("bsale").operation("countClients");

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyOperationHasAFileAndEveryFileAnOperation(String vendor) throws IOException {
    List<String> operations =
        Contract.of(vendor).operations().stream().map(of -> of.id() + ".yaml").toList();

    try (Stream<Path> files = Files.list(SPECS.resolve(vendor).resolve("conformance/operations"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(operations);
    }
  }

  @Test
  void aRowBecomesACaseForEachValueAndOneWithoutTheProperty() {
    assertThat(DocumentCases.of(operation, OperationFile.parse("bsale", "countClients", COUNTS)))
        .extracting(exchange -> exchange.what() + ": " + exchange.responseValid())
        .containsExactly(
            "by the document: responds 200 as it is: true",
            "by the document: responds 200 count = 66: true",
            "by the document: responds 200 count = \"66\": false",
            "by the document: responds 200 count = left out: false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "valid: [66]         | valids: [66]      | /responseBodies/0/properties/count: | valids",
        "lines: [808]        | lines: 808        | /responseBodies/0/properties/count/lines: | array",
        "required: true      | required: 1       | /responseBodies/0/properties/count/required: | true",
        "status: 200         | status: '200'     | /responseBodies/0/response/status: | integer",
        "says: How many there are. | note: x     | /responseBodies/0: | says",
        "GET /clients/count  | GET clients/count | /responseBodies/0/request: | pattern",
        "GET /clients/count  | GET /client/count | /responseBodies/0: | expected GET /clients/count.json",
        "status: 200         | status: 418       | /responseBodies/0: | no body of a response 418",
        "count: {lines       | a.b: {lines       | /responseBodies/0: | an object around a.b",
      })
  void whatIsWrongIsNamedWithVendorFileAndRow(
      String right, String wrong, String place, String problem) {
    String text = COUNTS.replace(right, wrong);

    assertThat(text).isNotEqualTo(COUNTS);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DocumentCases.of(operation, OperationFile.parse("bsale", "countClients", text)))
        .withMessageContaining("bsale: /bsale/conformance/operations/countClients.yaml")
        .withMessageContaining(place)
        .withMessageContaining(problem);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OperationFile.read("bsale", "unheard"))
        .withMessageContaining("/bsale/conformance/operations/unheard.yaml");
  }

  @Test
  void aPropertyThatIsTwiceInAFileIsRefused() {
    String row = "      count: {valid: [66]}\n";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OperationFile.parse("bsale", "countClients", COUNTS + row))
        .withMessageContaining("bsale: /bsale/conformance/operations/countClients.yaml")
        .withMessageContaining("'count'");
  }
}
