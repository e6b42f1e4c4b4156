package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.ContractParts;
import io.clientela.review.evidence.Pointer;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.text.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a contract's parts, each with all claims about it. */
final class Rows {
  private final JsonNode contract;
  private final Marks marks;
  private final Facts facts;
  private final Changed changed;
  private final Map<String, Claim> own = new HashMap<>();
  private final Map<String, List<Claim>> closer = new HashMap<>();
  private final Set<String> unused = new HashSet<>();

  Rows(Translation translation, Provenance provenance, Changed changed) {
    this.contract = translation.contract();
    this.marks = new Marks(provenance, translation);
    this.facts = new Facts(translation.messages(), marks);
    this.changed = changed;
    Set<String> parts = ContractParts.of(contract);
    for (Claim claim : provenance.claims()) {
      unused.add(claim.at());
      String part = claim.at();
      while (!parts.contains(part)) part = Pointer.parent(part);
      if (part.equals(claim.at())) own.put(part, claim);
      else closer.computeIfAbsent(part, key -> new ArrayList<>()).add(claim);
    }
  }

  /** The row of a part that is stated where it stands. */
  Row of(String pointer, String name) {
    JsonNode part = Pointer.resolve(contract, pointer);
    Claim claim = own.get(pointer);
    unused.remove(pointer);
    List<Fact> all = new ArrayList<>(claim == null ? List.of() : facts.of(claim));
    for (Claim each : closer.getOrDefault(pointer, List.of())) {
      unused.remove(each.at());
      all.addAll(closerFacts(each));
    }
    return row(pointer.substring(1), name, "", part, claim, all, changed.since(pointer));
  }

  /** A row that repeats a part which is stated as a component. */
  Row ofShared(String pointer, String name) {
    JsonNode part = Pointer.resolve(contract, pointer);
    Claim claim = own.get(pointer);
    List<Fact> all = claim == null ? List.of() : facts.of(claim);
    return row("", name, pointer, part, claim, all, "");
  }

  /** Every claim has to be on the page. */
  void checkComplete() {
    if (!unused.isEmpty()) {
      throw new IllegalStateException("expected a place for each claim, found none for " + unused);
    }
  }

  private List<Fact> closerFacts(Claim claim) {
    if (!claim.states().isObject() || claim.states().isEmpty()) {
      return List.of(facts.ofKeyword(claim));
    }
    String inner = Pointer.last(claim.at());
    List<Fact> all = new ArrayList<>();
    for (Fact fact : facts.of(claim)) {
      String id = all.isEmpty() ? claim.at().substring(1) : "";
      all.add(new Fact(id, inner + ": " + fact.text(), fact.mark()));
    }
    return all;
  }

  private Row row(
      String id,
      String name,
      String nameHref,
      JsonNode part,
      @Nullable Claim claim,
      List<Fact> facts,
      String changedSince) {
    JsonNode schema = part.has("schema") ? part.path("schema") : part;
    return new Row(
        id,
        name,
        nameHref,
        typeName(schema),
        typeHref(schema),
        claim == null ? null : marks.of(claim),
        facts,
        Prose.html(description(part)),
        example(part),
        changedSince);
  }

  private static String description(JsonNode part) {
    String summary = part.path("summary").asText();
    String description = part.path("description").asText();
    return summary.isEmpty() ? description : (summary + "\n\n" + description).strip();
  }

  private static String example(JsonNode part) {
    JsonNode example = part.path("example");
    if (example.isMissingNode()) return "";
    return example.isTextual() && !example.asText().isEmpty()
        ? example.asText()
        : example.toString();
  }

  private static String typeName(JsonNode schema) {
    if (schema.has("$ref")) return Pointer.last(schema.path("$ref").asText());
    if (schema.path("items").has("$ref")) {
      return Pointer.last(schema.path("items").path("$ref").asText());
    }
    return schema.has("type") ? Facts.plain(schema.path("type")) : "";
  }

  private static String typeHref(JsonNode schema) {
    JsonNode reference =
        schema.has("$ref") ? schema.path("$ref") : schema.path("items").path("$ref");
    return reference.asText();
  }
}
