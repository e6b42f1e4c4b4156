package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each published module exports is what its {@code api.txt} says, so that a change is seen
 * where it is reviewed. {@code -Dapi.update} writes the files anew.
 */
class ApiTest {
  private static final Path ROOT = Path.of("..");
  private static final String HOW =
      "write it by ./mvnw -pl conformance-tests -am test -Dtest=ApiTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update";

  /** Programs, and what one of them is made of. */
  private static final Set<String> NO_LIBRARIES =
      Set.of("clientela-cli", "clientela-conformance", "clientela-conformance-harness");

  private static final boolean UPDATE = System.getProperty("api.update") != null;

  @ParameterizedTest
  @MethodSource("modules")
  void whatAModuleExportsIsWhatItsFileSays(Path module, @TempDir Path folder) throws IOException {
    Path committed = module.resolve("api.txt");
    String text = ApiText.of(module.resolve("target/classes"));
    Path found = Files.writeString(folder.resolve("found"), text);
    if (UPDATE) Files.writeString(committed, text);

    assertThat(committed).as("the public API of a published module; %s", HOW).exists();
    assertThat(found)
        .as("what %s exports; if the change is meant, %s", module, HOW)
        .hasSameTextualContentAs(committed);
  }

  @Test
  void noFileIsLeftOfAModuleThatIsNotPublished() throws IOException {
    try (Stream<Path> files = Files.find(ROOT, 3, (path, it) -> path.endsWith("api.txt"))) {
      assertThat(files.map(Path::getParent)).containsExactlyInAnyOrderElementsOf(modules());
    }
  }

  /** The folders of the modules that others get and can compile against. */
  static List<Path> modules() {
    return Pom.of(ROOT)
        .withModules()
        .filter(pom -> pom.isPublishedJar() && !NO_LIBRARIES.contains(pom.artifact()))
        .map(Pom::folder)
        .toList();
  }
}
