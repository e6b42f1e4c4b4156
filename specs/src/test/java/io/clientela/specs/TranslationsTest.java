package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A vendor's people can read the contract and its decisions in their own language and words. */
class TranslationsTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void thereIsATranslation(String vendor) {
    assertThat(Translation.of(vendor)).as("languages of " + vendor).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyTextIsTranslated(String vendor) {
    DocumentIndex index = ProvenanceTest.index(vendor);
    Problem.assertNone(
        Translation.of(vendor).stream()
            .flatMap(translation -> TranslationRules.problems(translation, index).stream())
            .toList());
  }

  /** The index knows words but not their order. */
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyWordOfTheGlossaryStandsInTheDocument(String vendor) throws IOException {
    JsonNode glossary = Translation.of(vendor).get(0).glossary();
    if (DocumentIndex.isNone(ProvenanceTest.provenance(vendor))) {
      assertThat(glossary.findValues("line")).isEmpty();
      return;
    }
    List<String> document = Files.readAllLines(ProvenanceTest.document(vendor));

    for (JsonNode entry : glossary) {
      assertThat(document.get(entry.path("line").asInt() - 1))
          .contains(entry.path("word").asText());
    }
  }
}
