package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script tells Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one for a POSIX shell")
class ScriptTest {
  @TempDir private Path folder;
  private ScriptStage stage;

  @BeforeEach
  void putInPlace() throws IOException {
    stage = ScriptStage.in(folder);
  }

  @Test
  void theJarBesideTheScriptIsRunWithTheOptionsFromTheEnvironment() throws Exception {
    List<String> told = stage.run(stage.script(), "push", "--from=a b.csv");

    assertThat(told)
        .containsExactly(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseParallelGC",
            "-XX:NewRatio=1",
            "-Xmx128m",
            "-Dx=y",
            "-jar",
            stage.script().resolveSibling("clientela.jar").toString(),
            "push",
            "--from=a b.csv");
  }

  @Test
  void theJarIsFoundThroughSymbolicLinks() throws Exception {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("link"), Path.of("a b/mapping/cli/target/clientela"));
    Path absolute = Files.createSymbolicLink(folder.resolve("again"), link);

    assertThat(stage.run(absolute, "columns"))
        .contains(stage.script().resolveSibling("clientela.jar").toString());
  }

  @Test
  void theContractsBesideTheBuildAreTheOnesThatAreMocked() throws Exception {
    Path specs = folder.resolve("a b/specs");
    Files.createDirectories(specs.resolve("tools"));

    List<String> told = stage.run(stage.script(), "vendors");

    String option =
        told.stream().filter(it -> it.startsWith("-Dclientela.specs=")).findFirst().orElseThrow();
    assertThat(Path.of(option.substring(option.indexOf('=') + 1)).toRealPath())
        .isEqualTo(specs.toRealPath());
    assertThat(told)
        .endsWith("-jar", stage.script().resolveSibling("clientela.jar").toString(), "vendors");
  }

  @Test
  void largePagesAreUsedWhereThereAreSome() throws Exception {
    ScriptStage.program(folder.resolve("jdk/bin/grep"), "exit 0");

    assertThat(stage.run(stage.script(), "columns"))
        .containsSubsequence("-XX:NewRatio=1", "-XX:+UseTransparentHugePages", "-Xmx128m");
  }

  @Test
  void foldersOfCdpathAreNotLookedInto() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/target"));
    Map<String, String> settings =
        Map.of(
            "CDPATH", elsewhere.getParent() + ":.", "JAVA_HOME", folder.resolve("jdk").toString());

    Path relative = Path.of("target/clientela");
    List<String> told =
        stage.runIn(stage.script().getParent().getParent(), settings, relative, "columns");

    assertThat(told).contains(stage.script().resolveSibling("clientela.jar").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "JAVA_TOOL_OPTIONS, -XX:+UseG1GC",
    "JDK_JAVA_OPTIONS, -Dx=y -XX:+UseSerialGC",
    "_JAVA_OPTIONS, -XX:+UseZGC -Xmx1g",
    "CLIENTELA_OPTS, -XX:+UseShenandoahGC"
  })
  void anotherCollectorIsLeftAlone(String variable, String options) throws Exception {
    assertThat(stage.run(Map.of(variable, options), stage.script(), "columns"))
        .doesNotContain("-XX:+UseParallelGC", "-XX:NewRatio=1");
  }

  @Test
  void anOptionMayHoldAStar() throws Exception {
    assertThat(stage.run(Map.of("CLIENTELA_OPTS", "-Dhosts=/*"), stage.script(), "columns"))
        .contains("-Dhosts=/*");
  }

  @ParameterizedTest
  @CsvSource({"LC_ALL, C", "LANG, xx_YY.UTF-8", "LC_CTYPE, POSIX"})
  void fileNamesAreUtf8WhereTheLocaleHasNoCharacters(String variable, String locale)
      throws Exception {
    ScriptStage.program(folder.resolve("jdk/bin/java"), "echo \"$LC_ALL\"; exit 7");

    assertThat(stage.run(Map.of(variable, locale), stage.script(), "columns"))
        .containsExactly("C.UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"LC_ALL, es_XX.UTF-8", "LC_MESSAGES, pt_XX.UTF-8", "LANG, ru_XX.UTF-8"})
  void theLanguageThatWasAskedForOutlivesALocaleThatIsNotInstalled(String variable, String locale)
      throws Exception {
    ScriptStage.program(folder.resolve("jdk/bin/java"), "echo \"$CLIENTELA_LOCALE\"; exit 7");

    assertThat(stage.run(Map.of(variable, locale), stage.script(), "columns"))
        .containsExactly(locale);
  }

  @Test
  void whereStandardInputIsClosedNothingIsRead() throws Exception {
    ScriptStage.program(folder.resolve("jdk/bin/java"), "cat && echo read; exit 7");
    Path shell = folder.resolve("shell");
    ScriptStage.program(shell, "exec \"$1\" columns <&-");

    assertThat(stage.run(shell, stage.script().toString())).containsExactly("read");
  }

  @Test
  void anotherCharacterSetIsLeftAlone() throws Exception {
    ScriptStage.program(folder.resolve("jdk/bin/java"), "echo \"$LC_ALL\"; exit 7");
    ScriptStage.program(folder.resolve("jdk/bin/locale"), "echo ISO-8859-1");

    assertThat(stage.run(Map.of("LANG", "es_ES"), stage.script(), "columns")).containsExactly("");
  }

  @Test
  void optionsForAnyJavaComeBeforeThoseForThisProgram() throws Exception {
    Map<String, String> settings = Map.of("JAVA_OPTS", "-Xmx1g -Dx=z", "CLIENTELA_OPTS", "-Xmx2g");

    assertThat(stage.run(settings, stage.script(), "columns"))
        .containsSubsequence("-Xmx1g", "-Dx=z", "-Xmx2g");
  }
}
