package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.probe.SeededBodies;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.runtime.codec.MissingPropertyException;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two hundred bodies by chance of each schema that is sent or sent back: the second oracle finds
 * them valid, and the client carries them. A few of them, with {@code -Pmutation} all of them, go
 * over the wire, where Prism finds them valid too.
 */
@ExtendWith(Mocks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededBodiesTest {
  private static final int BODIES = 200;
  private static final long SEED = 20_260_101;
  private static final int ON_THE_WIRE =
      "all".equals(System.getProperty("conformance.mutation")) ? BODIES : 3;

  private static final JsonNode NO_NAMES = Json.MAPPER.createArrayNode();

  private final ScriptedUpstream upstream = new ScriptedUpstream();
  private final RequestSender sender = new RequestSender();
  private final Map<String, URI> proxies = new LinkedHashMap<>();

  /**
   * Where a schema is used.
   *
   * @param response empty where it is the schema of what is sent
   */
  record Use(ContractOperation operation, Optional<Response> response, Body body) {
    /** The bodies, the same in each run. */
    List<JsonNode> bodies() {
      long seed = SEED + operation.contract().vendor().hashCode() + body.schemaName().hashCode();
      SeededBodies seeded = new SeededBodies(operation.contract(), seed);
      return Stream.generate(() -> seeded.of(body.schema())).limit(BODIES).toList();
    }

    @Override
    public String toString() {
      String side = response.map(response -> "responds ").orElse("sends ");
      return operation + " " + side + body.schemaName();
    }
  }

  @BeforeAll
  void startProxies(MockVendors mocks) {
    for (Contract contract : Contract.all()) {
      String name = "seeded-" + contract.vendor();
      JsonNode served = ContractSlice.of(contract.root(), contract.operations());
      proxies.put(contract.vendor(), mocks.loadProxy(name, served, upstream.url()));
    }
  }

  @AfterAll
  void stop(MockVendors mocks) {
    proxies.keySet().forEach(vendor -> mocks.unload("seeded-" + vendor));
    upstream.close();
  }

  /** Each schema once for each side, where a contract uses it first. */
  static List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Contract contract : Contract.all()) {
      for (ContractOperation operation : contract.operations()) {
        operation.request().map(body -> new Use(operation, Optional.empty(), body)).stream()
            .filter(use -> seen.add(contract.vendor() + " sends " + use.body().schemaName()))
            .forEach(uses::add);
        operation.responses().stream()
            .flatMap(
                response ->
                    response
                        .body()
                        .map(body -> new Use(operation, Optional.of(response), body))
                        .stream())
            .filter(use -> seen.add(contract.vendor() + " responds " + use.body().schemaName()))
            .forEach(uses::add);
      }
    }
    return uses;
  }

  @ParameterizedTest
  @MethodSource("uses")
  void everyBodyIsValidAndCarriedByTheClient(Use use) {
    Contract contract = use.operation().contract();
    var adapter = ModelJson.adapter(contract, use.body().schema());
    for (JsonNode body : use.bodies()) {
      assertThat(contract.oracle().errors(use.body().schema(), body)).as("%s", body).isEmpty();
      if (lacks(contract, use.body().schema(), body)) {
        assertThatExceptionOfType(MissingPropertyException.class)
            .as("%s", body)
            .isThrownBy(() -> ModelJson.roundTrip(adapter, body));
        continue;
      }
      JsonNode carried = ModelJson.roundTrip(adapter, body);
      assertThat(JsonEquivalence.differences(contract, use.body().schema(), body, carried))
          .as("%s", body)
          .isEmpty();
    }
  }

  /** Whether a property that must be there stands for nothing: clients refuse such a body. */
  private static boolean lacks(Contract contract, JsonNode reference, JsonNode value) {
    JsonNode schema = contract.resolve(reference);
    if (value.isArray()) {
      for (JsonNode item : value) {
        if (lacks(contract, schema.path("items"), item)) return true;
      }
    }
    for (JsonNode name : value.isObject() ? schema.path("required") : NO_NAMES) {
      JsonNode property = contract.resolve(schema.at("/properties").path(name.asText()));
      if (JsonEquivalence.standsForNothing(property, value.get(name.asText()))) return true;
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      JsonNode property = schema.path("properties").path(member.getKey());
      if (lacks(contract, property, member.getValue())) return true;
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("uses")
  void prismFindsThemValidToo(Use use) {
    URI proxy = proxies.get(use.operation().contract().vendor());
    RequestDraft smallest = RequestDraft.smallest(use.operation());
    for (JsonNode body : use.bodies().subList(0, ON_THE_WIRE)) {
      WireRequest request =
          use.response().isPresent() ? smallest.wire() : smallest.withBody(body).wire();
      ScriptedResponse response =
          use.response()
              .map(stated -> ScriptedResponse.json(stated.code(), body))
              .orElseGet(() -> plain(use));
      WireResponse found = sender.send(proxy, upstream.scripted(request, response));

      assertThat(found.verdict()).as("%s", body).isNull();
    }
  }

  private static ScriptedResponse plain(Use use) {
    Response first = use.operation().responses().get(0);
    return first
        .body()
        .map(body -> use.operation().contract().examples(body.node()).values().iterator().next())
        .map(example -> ScriptedResponse.json(first.code(), example))
        .orElseGet(() -> ScriptedResponse.empty(first.code()));
  }

  @Test
  void theSameSeedGivesTheSameBodiesAndTheyDiffer() {
    for (Use use : uses()) {
      List<JsonNode> bodies = use.bodies();

      assertThat(use.bodies()).isEqualTo(bodies);
      assertThat(new HashSet<>(bodies)).as("%s", use).hasSizeGreaterThan(20);
    }
  }
}
