package io.clientela.cli.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of COLUMNS.md can be read, and there is one for each mapping that is built in. */
class ExamplesTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void eachExampleIsReadAndHasAtMostFifteenLines() throws IOException {
    for (String yaml : examples()) {
      List<String> problems = new ArrayList<>();
      ColumnMapping mapping = ColumnMapping.parse(yaml, problems);

      assertThat(problems).as(yaml).isEmpty();
      assertThat(mapping.columns()).isNotEmpty();
      assertThat(yaml.lines().count()).isLessThanOrEqualTo(15);
    }
  }

  @Test
  void thereIsOneForEachMappingThatIsBuiltIn() throws IOException {
    List<String> examples = examples();

    assertThat(Presets.NAMES)
        .allSatisfy(
            name -> assertThat(examples).anyMatch(it -> it.startsWith("extends: " + name + "\n")));
  }

  private static List<String> examples() throws IOException {
    String text = Files.readString(Path.of("COLUMNS.md"));
    return EXAMPLE.matcher(text).results().map(ExamplesTest::yaml).toList();
  }

  private static String yaml(MatchResult example) {
    return example.group(1);
  }
}
