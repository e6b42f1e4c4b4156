package io.clientela.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import io.clientela.conformance.client.ModelJson;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.runtime.json.JsonCodec;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever a vendor sends back is read, and written so that it reads the same, or is refused with a
 * path and without a word of it. Every build replays the kept inputs for every schema of a
 * response; the README has the command for a longer run.
 */
class VendorDecodersFuzzTest {
  private static final String VENDOR = System.getProperty("conformance.vendor", "");
  private static final List<TypeAdapter<?>> ADAPTERS =
      Contract.all().stream()
          .filter(contract -> VENDOR.isEmpty() || contract.vendor().equals(VENDOR))
          .flatMap(VendorDecodersFuzzTest::adapters)
          .toList();

  private static Stream<TypeAdapter<?>> adapters(Contract contract) {
    return contract.operations().stream()
        .flatMap(VendorDecodersFuzzTest::received)
        .distinct()
        .map(schema -> ModelJson.adapter(contract, schema));
  }

  /** The schemas of what the vendor sends: its responses, and the bodies of its webhooks. */
  private static Stream<String> received(ContractOperation operation) {
    return operation.webhook()
        ? operation.request().map(Body::schemaName).stream()
        : operation.responses().stream()
            .flatMap(response -> response.body().stream())
            .map(Body::schemaName);
  }

  @FuzzTest(maxDuration = "10m")
  void everyResponse(byte[] body) {
    ADAPTERS.forEach(adapter -> readsOrRefuses(adapter, body));
  }

  private static <T> void readsOrRefuses(TypeAdapter<T> adapter, byte[] body) {
    T value;
    try {
      value = JsonCodec.read(adapter, body, null);
    } catch (JsonParseException e) {
      assertThat(e).hasMessageContaining(" path $");
      return;
    }
    byte[] written = JsonCodec.write(adapter, value);
    assertThat(JsonCodec.read(adapter, written, null)).isEqualTo(value);
  }
}
