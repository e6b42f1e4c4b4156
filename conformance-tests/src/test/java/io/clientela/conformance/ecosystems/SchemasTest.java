package io.clientela.conformance.ecosystems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.dialect.Dialects;
import io.clientela.conformance.cases.BundleCases;
import io.clientela.conformance.cases.Case;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.ecosystems.Ecosystem.Validator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The views for other tools judge the bodies of the suite's cases as the contract does. */
class SchemasTest {
  private static final String SCHEMAS = "/components/schemas/";

  /** A body of a case: by which schema it is judged, which way it goes and whether it is valid. */
  private record Body(String schema, String direction, JsonNode value, boolean valid) {}

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void jsonSchemasTakeAndRefuseWhatTheContractDoes(String vendor) {
    Validator send = schemas(vendor, "send");
    Validator read = schemas(vendor, "read");
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (Body body : bodies(vendor)) {
      Validator schemas = body.direction().equals("send") ? send : read;
      List<String> errors = schemas.errors("/$defs/" + body.schema(), body.value());
      if (!body.valid()) refused++;
      if (errors.isEmpty() != body.valid()) wrong.add(body + " " + errors);
    }

    assertThat(wrong).isEmpty();
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theOlderViewTakesAllThatTheContractTakes(String vendor) {
    Validator view =
        new Validator(Ecosystem.read(vendor, "openapi-3.0.yaml"), Dialects.getOpenApi30());
    List<String> wrong = new ArrayList<>();
    int taken = 0;
    for (Body body : bodies(vendor)) {
      if (!body.valid()) continue;
      taken++;
      List<String> errors = view.errors(SCHEMAS + body.schema(), body.value());
      if (!errors.isEmpty()) wrong.add(body + " " + errors);
    }

    assertThat(wrong).isEmpty();
    assertThat(taken).isPositive();
  }

  private static Validator schemas(String vendor, String direction) {
    return new Validator(
        Ecosystem.read(vendor, direction + ".schema.json"), Dialects.getDraft202012());
  }

  private static Set<Body> bodies(String vendor) {
    Contract contract = Contract.of(vendor);
    Set<Body> bodies = new LinkedHashSet<>();
    BundleCases.of(contract).forEach(one -> body(contract, one).ifPresent(bodies::add));
    return bodies;
  }

  private static Optional<Body> body(Contract contract, Case one) {
    if (one.question() == null) return Optional.empty();
    String pointer = one.question().schema();
    String reference = contract.root().at(pointer).path("$ref").asText();
    if (!pointer.contains("/content/") || !reference.startsWith("#" + SCHEMAS)) {
      return Optional.empty();
    }
    boolean response = pointer.contains("/responses/");
    String direction = response == one.operation().webhook() ? "send" : "read";
    String schema = reference.substring(SCHEMAS.length() + 1);
    return Optional.of(new Body(schema, direction, one.question().value(), one.question().valid()));
  }
}
