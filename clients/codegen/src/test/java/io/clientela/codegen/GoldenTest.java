package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The templates' output for {@code tiny.yaml} is what was reviewed. {@code ./mvnw test -pl
 * clients/codegen -am -Dgolden.update} accepts a change of the templates.
 */
class GoldenTest {
  private static final Path GENERATED =
      Path.of("target/generated-sources/openapi/src/main/java/io/clientela/tiny");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void theTemplatesWriteWhatWasReviewed() throws IOException {
    Map<String, String> generated = texts(GENERATED, ".java");
    if (System.getProperty("golden.update") != null) {
      accept(generated);
    }

    assertThat(generated).isNotEmpty().isEqualTo(texts(GOLDEN, ".golden"));
  }

  private static Map<String, String> texts(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .collect(
              Collectors.toMap(
                  file -> name(folder, file, ending), GoldenTest::text, (a, b) -> a, TreeMap::new));
    }
  }

  private static String name(Path folder, Path file, String ending) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    return name.substring(0, name.length() - ending.length());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void accept(Map<String, String> generated) throws IOException {
    for (String old : texts(GOLDEN, ".golden").keySet()) {
      Files.delete(GOLDEN.resolve(old + ".golden"));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path golden = GOLDEN.resolve(file.getKey() + ".golden");
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, file.getValue());
    }
  }
}
