package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each committed index is that of the vendor's document; {@code -Dindex.update} writes them anew.
 */
class DocumentIndexTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theIndexIsThatOfTheDocument(String vendor) throws IOException {
    DocumentIndex index = index(vendor, ProvenanceTest.provenance(vendor));
    Path file = SpecsFolder.find().resolve(vendor).resolve("document-index.tsv");
    if (System.getProperty("index.update") != null) Files.writeString(file, index.text());

    assertThat(file).content().isEqualTo(index.text());
    assertThat(DocumentIndex.parse(index.text()).text()).isEqualTo(index.text());
  }

  private static DocumentIndex index(String vendor, JsonNode provenance) throws IOException {
    Map<String, String> addresses = DocumentIndex.addresses(provenance);
    if (DocumentIndex.isNone(provenance)) return DocumentIndex.none(addresses);
    Path document = ProvenanceTest.document(vendor);
    return DocumentIndex.of(Files.readAllBytes(document), addresses);
  }
}
