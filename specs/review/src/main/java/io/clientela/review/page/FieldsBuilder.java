package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.mapping.Capability;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Pointer;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.field.CanonicalFields;
import io.clientela.review.field.Coverage;
import io.clientela.review.page.FieldsPage.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows each property to its member in Java, to the neutral customer and to its tests. */
final class FieldsBuilder {
  private final JsonNode contract;
  private final Provenance provenance;
  private final Marks marks;
  private final Map<String, Map<String, String>> java;
  private final CanonicalFields canonical;
  private final Map<String, Claim> claims = new HashMap<>();

  FieldsBuilder(
      JsonNode contract,
      Provenance provenance,
      Marks marks,
      Map<String, Map<String, String>> java,
      CanonicalFields canonical) {
    this.contract = contract;
    this.provenance = provenance;
    this.marks = marks;
    this.java = java;
    this.canonical = canonical;
    provenance.claims().forEach(claim -> claims.put(claim.at(), claim));
  }

  FieldsPage build(Frame frame, @Nullable Coverage coverage, List<Capability> capabilities) {
    List<FieldsPage.Type> types = new ArrayList<>();
    for (var schema : contract.path("components").path("schemas").properties()) {
      List<Property> properties = new ArrayList<>();
      for (var property : schema.getValue().path("properties").properties()) {
        properties.add(property(schema.getKey(), property.getKey()));
      }
      String href = "operations.html#/components/schemas/" + schema.getKey();
      if (!properties.isEmpty()) types.add(new FieldsPage.Type(schema.getKey(), href, properties));
    }
    return new FieldsPage(frame, types, coverage, capabilities);
  }

  private Property property(String schema, String property) {
    String at = Pointer.child("#/components/schemas/" + schema + "/properties", property);
    Claim claim = claims.get(at);
    String key = schema + "." + property;
    List<String> tests =
        provenance.decisions().stream()
            .filter(
                decision -> decision.about().stream().anyMatch(about -> Pointer.covers(at, about)))
            .flatMap(decision -> decision.pinnedBy().stream())
            .distinct()
            .toList();
    return new Property(
        at.substring(1),
        property,
        java.getOrDefault(schema, Map.of()).getOrDefault(property, ""),
        canonical.read().getOrDefault(key, List.of()),
        canonical.written().getOrDefault(key, List.of()),
        tests,
        claim == null ? null : marks.of(claim));
  }
}
