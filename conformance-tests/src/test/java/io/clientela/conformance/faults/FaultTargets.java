package io.clientela.conformance.faults;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.client.ContractClient;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.runtime.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Operations of all vendors, through their clients; a fault meets each of them. They stand in a
 * file of the vendor's name beside this class.
 */
final class FaultTargets {
  private static final YAMLMapper YAML = new YAMLMapper();

  private FaultTargets() {}

  static List<FaultTarget> all() {
    List<FaultTarget> all = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      for (JsonNode target : read("/" + contract.vendor() + "/conformance/faults.yaml"))
        all.add(target(contract, target));
    }
    return all;
  }

  private static JsonNode read(String file) {
    try (InputStream in = FaultTargets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the operations that meet faults in specs%s, found no such file"
                .formatted(file));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YAML.readTree(
          text.replace("NAME", GoodResponse.NAME).replace("EMAIL", FaultTarget.EMAIL));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static FaultTarget target(Contract contract, JsonNode target) {
    ContractOperation stated = contract.operation(target.get("operation").asText());
    Operation operation =
        ContractClient.of(contract).operations().stream()
            .filter(of -> of.id().equals(stated.id()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the client lacks " + stated));
    return new FaultTarget(
        operation,
        stated,
        target.has("values")
            ? YAML.convertValue(target.get("values"), new TypeReference<Map<String, String>>() {})
            : Map.of(),
        target.get("body"),
        new GoodResponse(target.get("response").asText(), target.get("number").asText()),
        Contract.strings(target.get("reads")));
  }
}
