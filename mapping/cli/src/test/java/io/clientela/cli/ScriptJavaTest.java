package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Java the script runs, and what it says of one that will not do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one for a POSIX shell")
class ScriptJavaTest {
  @TempDir private Path folder;
  private ScriptStage stage;

  @BeforeEach
  void putInPlace() throws IOException {
    stage = ScriptStage.in(folder);
  }

  @Test
  void withoutAJavaHomeTheJavaOfThePathIsRun() throws Exception {
    assertThat(stage.run(Map.of(), stage.script(), "columns"))
        .containsExactly(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseParallelGC",
            "-XX:NewRatio=1",
            "-jar",
            stage.script().resolveSibling("clientela.jar").toString(),
            "columns");
  }

  @Test
  void aJavaHomeMayHaveBlanks() throws Exception {
    Path home = Files.createDirectories(folder.resolve("my jdk ñ/bin")).getParent();
    ScriptStage.program(home.resolve("bin/java"), "echo mine; exit 7");

    assertThat(stage.run(Map.of("JAVA_HOME", home.toString()), stage.script(), "columns"))
        .containsExactly("mine");
  }

  @Test
  void unpackedTheJarInLibIsRunByTheJavaThere() throws Exception {
    Path home = Files.createDirectories(folder.resolve("own ñ/bin")).getParent().toRealPath();
    Path unpacked = Files.copy(stage.script(), home.resolve("bin/clientela"));
    Path java = Files.createDirectories(home.resolve("lib/java/bin")).resolve("java");
    ScriptStage.program(java, "echo own; for it in \"$@\"; do echo \"$it\"; done\nexit 7");
    Files.createFile(home.resolve("lib/clientela.jar"));

    assertThat(stage.run(unpacked, "columns"))
        .startsWith("own")
        .endsWith("-jar", home.resolve("lib/clientela.jar").toString(), "columns");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402, false", "11.0.22, false", "11.0.22, true", "1.8.0_402, true"})
  void anOlderJavaIsNamedWithItsVersion(String version, boolean inAFile) throws Exception {
    Path java = folder.resolve("jdk/bin/java");
    if (inAFile) {
      Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    } else {
      ScriptStage.program(java, "echo 'openjdk version \"" + version + "\" 2024-01-16' >&2");
    }

    Process process = stage.process(folder, Map.of(), stage.script());

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "clientela: %s is Java %s: Java 17 or newer is needed, in JAVA_HOME or in the PATH%n"
                .formatted(java, version));
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"17", "17.0.9", "21-ea", "25.0.1"})
  void aJavaThatIsNewEnoughIsRun(String version) throws Exception {
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");

    assertThat(stage.run(stage.script(), "columns")).endsWith("columns");
  }

  @Test
  void withoutAnyJavaItSaysWhatIsNeeded() throws Exception {
    Process process =
        stage.process(
            stage.script().getParent(),
            Map.of("JAVA_HOME", folder.resolve("none").toString()),
            stage.script());

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "clientela: there is no %s/bin/java: Java 17 or newer is needed, in JAVA_HOME or in"
                    .formatted(folder.resolve("none"))
                + " the PATH\n");
    assertThat(process.waitFor()).isEqualTo(1);
  }
}
