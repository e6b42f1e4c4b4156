package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two options that name one file are a usage error, before anything is touched. */
class GivenFilesTest {
  private static final String CSV = "id,given_name\n1,Ana\n";

  @TempDir Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.writeString(folder.resolve("c.csv"), CSV);
    Files.createSymbolicLink(folder.resolve("link"), Path.of("c.csv"));
    Files.createLink(folder.resolve("hard"), folder.resolve("c.csv"));
    Files.createSymbolicLink(folder.resolve("here"), Path.of("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "push --from=c.csv --report=c.csv",
        "push --from=c.csv --report=link",
        "push --from=c.csv --report=hard --dry-run",
        "push --from=hard --report=link",
        "push --from=c.csv --journal=c.csv --resume",
        "push --from=c.csv --journal=here/c.csv",
        "push --from=c.csv --report=new --journal=new",
        "push --from=c.csv --report=new --journal=here/new",
        "push --from=c.csv --columns=m.yaml --report=m.yaml",
        "push --from=c.csv --credentials=m.yaml --journal=m.yaml",
        "push --from=c.csv --columns=c.csv",
        "losses --from=c.csv --columns=link"
      })
  void oneFileForTwoPurposesIsRefused(String command) throws IOException {
    List<String> arguments =
        Arrays.stream((command + " --to=koibox").split(" "))
            .map(
                it ->
                    it.replaceFirst(
                        "(--(?:from|report|journal|columns|credentials)=)", "$1" + folder + "/"))
            .toList();

    Ran ran = Ran.command(Map.of(), arguments.toArray(String[]::new));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).containsPattern("--[a-z]+ and --[a-z]+ are the same file: ");
    assertThat(folder.resolve("c.csv")).hasContent(CSV);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }
}
