package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each committed index is that of the vendor's document; {@code -Dindex.update} writes them anew.
 */
class DocumentIndexTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theIndexIsThatOfTheDocument(String vendor) throws IOException {
    String folder = System.getenv(ProvenanceTest.DOCUMENTS);
    assumeTrue(folder != null && !folder.isBlank(), ProvenanceTest.NOT_RUN);
    Path specs = SpecsFolder.find().resolve(vendor);
    Map<String, String> addresses = new TreeMap<>();
    for (var source : Yaml.read(specs.resolve("provenance.yaml")).path("sources").properties()) {
      addresses.put(source.getKey(), source.getValue().path("url").asText());
    }
    byte[] document = Files.readAllBytes(Path.of(folder, vendor + ".txt"));
    DocumentIndex index = DocumentIndex.of(document, addresses);
    Path file = specs.resolve("document-index.tsv");
    if (System.getProperty("index.update") != null) Files.writeString(file, index.text());

    assertThat(file).content().isEqualTo(index.text());
    assertThat(DocumentIndex.parse(index.text()).text()).isEqualTo(index.text());
  }
}
