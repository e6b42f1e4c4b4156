package io.clientela.review.answer;

import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.YamlFile;
import io.clientela.review.text.VendorTexts;
import io.clientela.specs.Contracts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The contract that answers are about.
 *
 * @param questions the hash over all decisions
 */
record AskedContract(
    String vendor, String version, String questions, Map<String, Decision> decisions) {
  static AskedContract read(String vendor, Path provenanceFile) {
    Provenance provenance = Provenance.read(provenanceFile);
    Map<String, Decision> decisions = new LinkedHashMap<>();
    provenance.decisions().forEach(decision -> decisions.put(decision.id(), decision));
    String version = YamlFile.parse(Contracts.bundle(vendor)).path("info").path("version").asText();
    String questions = VendorTexts.hash(provenance.decisions());
    return new AskedContract(vendor, version, questions, decisions);
  }

  Decision decision(String id) {
    return Objects.requireNonNull(decisions.get(id), () -> "no decision " + id);
  }
}
