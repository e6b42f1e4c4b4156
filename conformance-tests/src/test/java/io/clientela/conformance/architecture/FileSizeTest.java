package io.clientela.conformance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No class written by hand, tests included, is longer than what one can keep in mind. */
class FileSizeTest {
  private static final int MOST_LINES = 250;
  private static final Path ROOT = Path.of("..");
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

  @Test
  void noFileIsLongerThanThatButForWhatIsListed() throws IOException {
    Map<String, Integer> lines = lines();

    assertThat(lines).hasSizeGreaterThan(400);
    lines.values().removeIf(count -> count <= MOST_LINES);
    assertThat(lines.keySet())
        .as(
            "files of more than %s lines, as long-files.yaml lists them; found %s",
            MOST_LINES, lines)
        .containsExactlyInAnyOrderElementsOf(listed().keySet());
  }

  @Test
  void eachExceptionHasAReason() throws IOException {
    assertThat(listed().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  private static Map<String, String> listed() throws IOException {
    try (InputStream in = FileSizeTest.class.getResourceAsStream("long-files.yaml")) {
      return new YAMLMapper().readValue(in, new TypeReference<>() {});
    }
  }

  private static Map<String, Integer> lines() throws IOException {
    Map<String, Integer> lines = new TreeMap<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes it) {
            boolean skipped = NOT_OURS.contains(folder.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes it) throws IOException {
            if (file.toString().endsWith(".java")) {
              String name = ROOT.relativize(file).toString().replace('\\', '/');
              lines.put(name, Files.readAllLines(file).size());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return lines;
  }
}
