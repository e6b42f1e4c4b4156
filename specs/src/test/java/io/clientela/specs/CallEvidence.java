package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.Set;

/**
 * Methods, paths, statuses, media types, credentials and hosts stand on the lines of their claims.
 */
final class CallEvidence {
  private final Report report;
  private final OperationEvidence operations;
  private final DocumentIndex index;

  CallEvidence(Report report, OperationEvidence operations, DocumentIndex index) {
    this.report = report;
    this.operations = operations;
    this.index = index;
  }

  void check(Claim claim, Evidence evidence) {
    switch (claim.node().kind()) {
      case OPERATION -> operation(claim, evidence);
      case SECURITY_SCHEME -> scheme(claim, evidence);
      case SERVER -> server(claim);
      default -> body(claim, evidence);
    }
  }

  private void operation(Claim claim, Evidence evidence) {
    report.check(
        operations.shows(evidence, claim.at()), claim.at(), "its method and path", "others");
    for (JsonNode parameter : claim.states().path("parameters")) {
      String name = parameter.asText();
      boolean shown =
          claim.at().contains("{" + name + "}")
              || evidence.of(name).values(Fact.Kind.NAME).contains(name)
              || evidence.values(Fact.Kind.QUERY).contains(name);
      report.check(
          shown || claim.assumes("parameters"), claim.at(), name + " on its lines", "nothing");
    }
  }

  private void body(Claim claim, Evidence evidence) {
    String status = claim.name();
    if (claim.is(Kind.RESPONSE)) {
      boolean shown = evidence.values(Fact.Kind.STATUS).contains(status);
      report.check(
          shown || claim.assumes("status"), claim.at(), "its lines to show " + status, "nothing");
    }
    Set<String> media = evidence.values(Fact.Kind.MEDIA);
    if (claim.is(Kind.MEDIA_TYPE)) {
      report.check(media.contains(claim.name()), claim.at(), claim.name() + " on its lines", media);
      return;
    }
    claim
        .states()
        .fieldNames()
        .forEachRemaining(
            type ->
                report.check(
                    media.contains(type) || claim.assumes(type),
                    claim.at(),
                    type + " on its lines",
                    media));
  }

  private void scheme(Claim claim, Evidence evidence) {
    if (claim.states().path("type").asText().equals("http")) {
      String scheme = claim.states().path("scheme").asText();
      boolean shown = claim.lines().stream().anyMatch(line -> index.holds(line, scheme));
      report.check(shown, claim.at(), scheme + " on its lines", claim.json().path("lines"));
      return;
    }
    String name = claim.states().path("name").asText();
    String in = claim.states().path("in").asText();
    boolean named = evidence.values(Fact.Kind.NAME).contains(name);
    report.check(named || claim.assumes("name"), claim.at(), name + " on its lines", "nothing");
    boolean placed = evidence.values(Fact.Kind.IN).contains(in);
    report.check(
        placed || claim.assumes("in"), claim.at(), "in " + in + " on its lines", "nothing");
  }

  private void server(Claim claim) {
    String url = claim.states().path("url").asText();
    boolean shown = claim.lines().stream().allMatch(line -> index.holds(line, url));
    report.check(shown, claim.at(), url + " on each of its lines", claim.json().path("lines"));
  }
}
