package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.ContractParts;
import io.clientela.review.evidence.Pointer;
import io.clientela.review.evidence.Provenance;
import java.util.LinkedHashSet;
import java.util.Set;

/** The places on the page of operations, and the one that is closest to a pointer. */
final class Anchors {
  private static final String PAGE = "operations.html";

  private final Set<String> places;

  Anchors(JsonNode contract, Provenance provenance) {
    this.places = new LinkedHashSet<>(ContractParts.of(contract));
    provenance.claims().stream().map(Claim::at).forEach(places::add);
  }

  /** A link to the pointer's own place, to the one that it lies in, or to the first in it. */
  String href(String pointer) {
    for (String at = pointer; at.contains("/"); at = Pointer.parent(at)) {
      if (places.contains(at)) return PAGE + at;
    }
    return places.stream()
        .filter(place -> Pointer.covers(pointer, place))
        .findFirst()
        .map(place -> PAGE + place)
        .orElse(PAGE);
  }
}
