package io.clientela.conformance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.client.ContractClient;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.runtime.Operation;
import io.clientela.runtime.transport.ClientBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation as an application calls it through its vendor's client, with a token and an e-mail
 * address that must not be seen anywhere.
 *
 * @param operation as the client has it
 * @param contract as the contract has it
 * @param values of parameters
 * @param body null if none is sent
 * @param response the vendor's response when all is well
 * @param reads where the number and the name are in what the client read
 */
record FaultTarget(
    Operation operation,
    ContractOperation contract,
    Map<String, String> values,
    @Nullable JsonNode body,
    GoodResponse response,
    List<String> reads) {
  static final String TOKEN = "canary-t0ken-7f3a";
  static final String EMAIL = "canary.person@example.com";

  /**
   * Makes a client, calls the operation and says what it read.
   *
   * @param settings changes the settings of the client's builder
   * @param shown takes all objects that an application may come to print
   * @return the number and the name of the response
   */
  String call(Consumer<ClientBuilder<?, ?>> settings, Consumer<Object> shown) {
    try (var client = ContractClient.of(contract.contract()).open(TOKEN, settings)) {
      Stream.of(client.builder(), client.client()).forEach(shown);
      Object read = client.call(contract, values, body, shown);
      shown.accept(read);
      JsonNode json = ContractClient.json(read);
      return json.at(reads.get(0)).asLong() + " " + json.at(reads.get(1)).asText();
    }
  }

  @Override
  public String toString() {
    return contract.contract().vendor() + "/" + operation.id();
  }
}
