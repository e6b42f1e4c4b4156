package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every contract is written as specs/README.md says. */
class SpecConventionsTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theContractIsWrittenByTheRules(String vendor) {
    Report report = new Report(vendor);

    JsonNode bundle = Yaml.parse(Contracts.bundle(vendor));
    new OperationRules(report, bundle).check();
    new ExtensionRules(report, bundle).check();
    new SchemaRules(report, bundle, scalars()).check();

    Problem.assertNone(report.problems());
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyPatternCompilesInEcmaScript(String vendor) throws IOException {
    JsonNode bundle = Yaml.parse(Contracts.bundle(vendor));

    assertThat(EcmaPatterns.broken(EcmaPatterns.of(bundle))).as(vendor).isEmpty();
  }

  @Test
  void aPatternThatEcmaScriptRefusesIsReported() throws IOException {
    assertThat(EcmaPatterns.broken(Set.of("^[0-9]+$", "(?i)a", "\\p{IsLatin}")))
        .containsExactlyInAnyOrder("(?i)a", "\\p{IsLatin}");
  }

  static Map<String, JsonNode> scalars() {
    try (Stream<Path> files = Files.list(SpecsFolder.find().resolve("scalars"))) {
      return files.collect(
          Collectors.toMap(file -> file.getFileName().toString().replace(".yaml", ""), Yaml::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
