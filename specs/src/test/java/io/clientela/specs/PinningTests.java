package io.clientela.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the tests that a decision may name: those of the contracts and of the conformance suite.
 */
final class PinningTests {
  // By the style of this project a test is a method of its class without a modifier.
  private static final Pattern TEST =
      Pattern.compile("^  (?:void|List<DynamicTest>) (\\w+)\\(", Pattern.MULTILINE);

  private PinningTests() {}

  static Set<String> find() {
    Path specs = SpecsFolder.find();
    return Stream.of(specs, specs.resolveSibling("conformance-tests"))
        .map(module -> module.resolve("src/test/java"))
        .flatMap(PinningTests::files)
        .flatMap(PinningTests::testsIn)
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
      List<String> names =
          TEST.matcher(Files.readString(file)).results().map(test -> test.group(1)).toList();
      return names.stream().map(name -> type + "." + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
