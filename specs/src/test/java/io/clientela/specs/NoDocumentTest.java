package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A contract without a document is held by its other sources, and nothing of it is documented. */
class NoDocumentTest {
  private static final String VENDOR = "tomticket-v2";
  private static final JsonNode BUNDLE = Yaml.parse(Contracts.bundle(VENDOR));
  private static final String AT = "#/components/schemas/CustomerInput/properties/phone";

  private final ObjectNode provenance = (ObjectNode) ProvenanceTest.provenance(VENDOR).deepCopy();
  private final DocumentIndex index = ProvenanceTest.index(VENDOR);

  @Test
  void whatIsCalledDocumentedIsReported() {
    claim(
        json -> {
          json.put("from", "document").put("status", "documented").remove("note");
          json.putArray("lines").add(7);
        });

    assertThat(problems(index)).extracting(Problem::expected).contains("lines with text");
  }

  @Test
  void whatIsSeenOnLinesIsReported() {
    ObjectNode sight =
        ((ObjectNode) provenance.path("decisions").get(0)).putArray("seen").addObject();
    sight.put("shows", "error").putArray("lines").add(7);

    assertThat(problems(index)).extracting(Problem::expected).contains("error on the lines");
  }

  @Test
  void theIndexOfADocumentIsReported() {
    DocumentIndex other = new DocumentIndex("0".repeat(64), 1, index.addresses(), Map.of());

    assertThat(problems(other)).extracting(Problem::pointer).contains("sources/document");
  }

  @Test
  void anAddressThatIsChangedIsReported() {
    ((ObjectNode) provenance.path("sources").path("webhook")).put("url", "https://example.com/");

    assertThat(problems(index)).extracting(Problem::pointer).contains("sources");
  }

  @Test
  void aContractWithoutAnySourceIsReported() {
    ObjectNode sources = provenance.putObject("sources");
    sources.put("document", "none");

    assertThat(problems(DocumentIndex.none(Map.of())))
        .extracting(Problem::expected)
        .contains("a source, as there is no document");
  }

  /** The file of a vendor that has a document cannot be left out by saying that there is none. */
  @Test
  void aDocumentThatIsDeniedIsReported() {
    ObjectNode bsale = (ObjectNode) ProvenanceTest.provenance("bsale").deepCopy();
    ((ObjectNode) bsale.path("sources")).put("document", "none");

    assertThat(
            ProvenanceRules.problems(
                "bsale",
                Yaml.parse(Contracts.bundle("bsale")),
                bsale,
                ProvenanceTest.index("bsale"),
                PinningTests.find()))
        .extracting(Problem::pointer)
        .contains("sources/document");
  }

  private void claim(Consumer<ObjectNode> change) {
    for (JsonNode claim : provenance.path("claims")) {
      if (claim.path("at").asText().equals(AT)) change.accept((ObjectNode) claim);
    }
  }

  private List<Problem> problems(DocumentIndex given) {
    return ProvenanceRules.problems(VENDOR, BUNDLE, provenance, given, PinningTests.find());
  }
}
