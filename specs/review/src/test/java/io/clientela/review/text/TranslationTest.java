package io.clientela.review.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.review.Workspace;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.YamlFile;
import io.clientela.specs.Contracts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TranslationTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everythingThatAReviewerIsShownIsThereInTheirLanguage(String vendor) {
    Translation.All all = read(vendor, Path.of(".."));

    assertThat(all.problems()).isEmpty();
    assertThat(all.byLanguage()).hasSizeGreaterThan(1).containsKey("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          review/pt.overlay.yaml | (info\\n +x-of: )\\w+  | $1abcdef01      | #/info: expected x-of
          review/pt.overlay.yaml | (target: ..info)       | $1s               | #/info: expected a translation, found none
          review/pt.overlay.yaml | (target: ..info)       | $1s               | $.infos: expected one object of the bundle, found 0
          review/pt.overlay.yaml | (target: )\\S+ | $1'\\$['            | $[: expected one object of the bundle, found 0
          review/pt.overlay.yaml | (servers[\\s\\S]*?)description: | $1note: | #/servers/0: expected texts for [description]
          review/pt.overlay.yaml | overlay: 1.0.0         | overlay: 2.0.0    | overlay: expected version 1.0.0
          review/pt.yaml         | (TOMTICKET-001:\\n +of: )\\S+ | $1abcdef01  | (the English text changed), found abcdef01
          review/pt.yaml         | TOMTICKET-002:         | TOMTICKET-920:    | TOMTICKET-002/finding: expected a text, found none
          review/pt.yaml         | TOMTICKET-002:         | TOMTICKET-920:    | TOMTICKET-920: expected a decision, found none
          review/pt.yaml         | (texts:\\n +)[^:]+      | $1abcdef01        | texts/abcdef01: expected a text with that hash, found none
          review/pt.yaml         | summary: >-            | abstract: >-      | summary: expected a text, found none
          review/en.yaml         | letter:                | letters:          | letter/opening: expected a text, found none
          """)
  void whatIsMissingOrStaleIsNamed(String file, String old, String changed, String expected) {
    Workspace workspace = Workspace.in(folder);
    workspace.replace("tomticket/" + file, old, changed.strip());

    assertThat(read("tomticket", workspace.specs()).problems())
        .anyMatch(problem -> problem.contains(expected));
  }

  @Test
  void aVendorWithoutATranslationIsReported() {
    Translation.All all = read("tomticket", folder);

    assertThat(all.problems())
        .contains(
            "tomticket/review/: expected a translation into the vendor's language, found none");
  }

  @Test
  void aMissingMessageIsNamed() {
    List<String> problems = Messages.of("xx").problems(Messages.of("en"));

    assertThat(problems)
        .contains(
            "messages/xx.yaml: answer.count: expected a text with the values [{0}, {1}],"
                + " found no text");
  }

  private static Translation.All read(String vendor, Path specs) {
    Provenance provenance = Provenance.read(Path.of("..", vendor, "provenance.yaml"));
    Path review = specs.resolve(vendor).resolve("review");
    return Translation.read(review, YamlFile.parse(Contracts.bundle(vendor)), provenance);
  }
}
