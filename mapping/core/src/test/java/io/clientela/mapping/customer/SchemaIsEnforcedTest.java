package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clientela.mapping.Cases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of customers and a validator of JSON Schema say the same of everything. */
class SchemaIsEnforcedTest {
  private static final int MUTANTS = Cases.of(20_000);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());

  @Test
  void whatTheSchemaAllowsIsReadAndNothingElse() {
    CustomerMutants mutants = new CustomerMutants(17);
    List<String> differences = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String json = mutants.next();
      boolean isRead = isRead(json);
      if (isRead) read++;
      if (isRead != isAllowed(json)) differences.add((isRead ? "read: " : "refused: ") + json);
    }

    assertThat(differences).isEmpty();
    assertThat(read).isBetween(MUTANTS / 20, MUTANTS - MUTANTS / 20);
  }

  /** Bounds, on both sides, which mutants seldom meet. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"addresses\":[{\"position\":{\"latitude\":~,\"longitude\":0}}]}|90|90.5",
        "{\"addresses\":[{\"position\":{\"latitude\":~,\"longitude\":0}}]}|-90|-90.5",
        "{\"addresses\":[{\"position\":{\"latitude\":0,\"longitude\":~}}]}|180|180.5",
        "{\"addresses\":[{\"position\":{\"latitude\":0,\"longitude\":~}}]}|-180|-180.5",
        "{\"credit\":{\"limit\":~}}|999999999999999|1000000000000000",
        "{\"credit\":{\"limit\":~}}|-999999999999999|-1000000000000000",
        "{\"birthDate\":\"~\"}|1900-01-02|1900-01-01",
        "{\"created\":\"~\"}|1900-01-01T00:00:00Z|1899-12-31T23:59:59Z",
        "{\"language\":\"~\"}|es-x-aaaaaaaa|es-x-aaaaaaaaa",
      })
  void theBoundsAreTheSame(String json, String last, String beyond) {
    assertThat(isRead(json.replace("~", last))).isTrue();
    assertThat(isAllowed(json.replace("~", last))).isTrue();
    assertThat(isRead(json.replace("~", beyond))).isFalse();
    assertThat(isAllowed(json.replace("~", beyond))).isFalse();
  }

  @Test
  void theSchemaCallsInvisibleWhatTheReaderDoes() {
    List<Integer> differences =
        IntStream.rangeClosed(0, 0xffff)
            .filter(c -> !Character.isSurrogate((char) c))
            .filter(
                c -> {
                  String json = "{\"note\":\"\\u" + "%04x".formatted(c) + "\"}";
                  return isRead(json) != isAllowed(json);
                })
            .boxed()
            .toList();

    assertThat(differences).isEmpty();
  }

  private static boolean isRead(String json) {
    try {
      CustomerJson.read(json);
      return true;
    } catch (CustomerFormatException refused) {
      return false;
    }
  }

  private static boolean isAllowed(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context ->
                context.executionConfig(
                    config -> config.formatAssertionsEnabled(true).failFast(true)))
        .isEmpty();
  }

  private static String schema() {
    try (InputStream in = Customer.class.getResourceAsStream("customer.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
