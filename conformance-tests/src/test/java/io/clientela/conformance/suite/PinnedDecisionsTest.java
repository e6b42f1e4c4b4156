package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each decision of a contract names the tests that would fail without it; these exist. */
class PinnedDecisionsTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/test/java"), Path.of("../specs/src/test/java"));
  // By the style of this project a test is a method of its class without a modifier.
  private static final Pattern TEST =
      Pattern.compile("^  (?:void|List<DynamicTest>) (\\w+)\\(", Pattern.MULTILINE);
  private static final Set<String> TESTS = tests();

  static List<String> vendors() {
    return Contracts.VENDORS;
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void everyTestThatPinsADecisionExists(String vendor) throws IOException {
    Path provenance = Path.of("..", "specs", vendor, "provenance.yaml");
    Set<String> named = new TreeSet<>();
    for (JsonNode decision :
        new YAMLMapper().readTree(Files.newInputStream(provenance)).get("decisions")) {
      decision.path("pinned-by").forEach(test -> named.add(test.asText()));
    }

    assertThat(named).isNotEmpty();
    assertThat(TESTS).containsAll(named);
  }

  private static Set<String> tests() {
    return SOURCES.stream()
        .flatMap(PinnedDecisionsTest::files)
        .flatMap(PinnedDecisionsTest::testsIn)
        .collect(Collectors.toSet());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> testsIn(Path file) {
    String type = file.getFileName().toString().replace(".java", "");
    try {
      Matcher matcher = TEST.matcher(Files.readString(file));
      return matcher.results().map(found -> type + "." + found.group(1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
