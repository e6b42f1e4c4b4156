package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the script with a java that only tells its arguments, one a line, and with a grep that finds
 * large pages or does not.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one for a POSIX shell")
class ScriptTest {
  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void putInPlace() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("jdk").resolve("bin"));
    program(bin.resolve("java"), "for it in \"$@\"; do echo \"$it\"; done\nexit 7");
    program(bin.resolve("grep"), "exit 1");
    Path home = Files.createDirectories(folder.resolve("a b/mapping/cli/target"));
    script =
        Files.copy(Path.of("src/main/scripts/clientela"), home.resolve("clientela")).toRealPath();
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theJarBesideTheScriptIsRunWithTheOptionsFromTheEnvironment() throws Exception {
    List<String> told = run(script, "push", "--from=a b.csv");

    assertThat(told)
        .containsExactly(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseParallelGC",
            "-XX:NewRatio=1",
            "-Xmx128m",
            "-Dx=y",
            "-jar",
            script.resolveSibling("clientela.jar").toString(),
            "push",
            "--from=a b.csv");
  }

  @Test
  void theJarIsFoundThroughSymbolicLinks() throws Exception {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("link"), Path.of("a b/mapping/cli/target/clientela"));
    Path absolute = Files.createSymbolicLink(folder.resolve("again"), link);

    assertThat(run(absolute, "columns"))
        .contains(script.resolveSibling("clientela.jar").toString());
  }

  @Test
  void theContractsBesideTheBuildAreTheOnesThatAreMocked() throws Exception {
    Path specs = folder.resolve("a b/specs");
    Files.createDirectories(specs.resolve("tools"));

    List<String> told = run(script, "vendors");

    String option =
        told.stream().filter(it -> it.startsWith("-Dclientela.specs=")).findFirst().orElseThrow();
    assertThat(Path.of(option.substring(option.indexOf('=') + 1)).toRealPath())
        .isEqualTo(specs.toRealPath());
    assertThat(told).endsWith("-jar", script.resolveSibling("clientela.jar").toString(), "vendors");
  }

  @Test
  void withoutAJavaHomeTheJavaOfThePathIsRun() throws Exception {
    assertThat(run(Map.of(), script, "columns"))
        .containsExactly(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseParallelGC",
            "-XX:NewRatio=1",
            "-jar",
            script.resolveSibling("clientela.jar").toString(),
            "columns");
  }

  @Test
  void largePagesAreUsedWhereThereAreSome() throws Exception {
    program(folder.resolve("jdk/bin/grep"), "exit 0");

    assertThat(run(script, "columns"))
        .containsSubsequence("-XX:NewRatio=1", "-XX:+UseTransparentHugePages", "-Xmx128m");
  }

  @Test
  void foldersOfCdpathAreNotLookedInto() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/target"));
    Map<String, String> settings =
        Map.of(
            "CDPATH", elsewhere.getParent() + ":.", "JAVA_HOME", folder.resolve("jdk").toString());

    Path relative = Path.of("target/clientela");
    List<String> told = runIn(script.getParent().getParent(), settings, relative, "columns");

    assertThat(told).contains(script.resolveSibling("clientela.jar").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "JAVA_TOOL_OPTIONS, -XX:+UseG1GC",
    "JDK_JAVA_OPTIONS, -Dx=y -XX:+UseSerialGC",
    "_JAVA_OPTIONS, -XX:+UseZGC -Xmx1g",
    "CLIENTELA_OPTS, -XX:+UseShenandoahGC"
  })
  void anotherCollectorIsLeftAlone(String variable, String options) throws Exception {
    assertThat(run(Map.of(variable, options), script, "columns"))
        .doesNotContain("-XX:+UseParallelGC", "-XX:NewRatio=1");
  }

  @Test
  void anOptionMayHoldAStar() throws Exception {
    assertThat(run(Map.of("CLIENTELA_OPTS", "-Dhosts=/*"), script, "columns"))
        .contains("-Dhosts=/*");
  }

  @ParameterizedTest
  @CsvSource({"LC_ALL, C", "LANG, xx_YY.UTF-8", "LC_CTYPE, POSIX"})
  void fileNamesAreUtf8WhereTheLocaleHasNoCharacters(String variable, String locale)
      throws Exception {
    program(folder.resolve("jdk/bin/java"), "echo \"$LC_ALL\"; exit 7");

    assertThat(run(Map.of(variable, locale), script, "columns")).containsExactly("C.UTF-8");
  }

  @Test
  void anotherCharacterSetIsLeftAlone() throws Exception {
    program(folder.resolve("jdk/bin/java"), "echo \"$LC_ALL\"; exit 7");
    program(folder.resolve("jdk/bin/locale"), "echo ISO-8859-1");

    assertThat(run(Map.of("LANG", "es_ES"), script, "columns")).containsExactly("");
  }

  @Test
  void withoutAnyJavaItSaysWhatIsNeeded() throws Exception {
    Process process =
        process(script.getParent(), Map.of("JAVA_HOME", folder.resolve("none").toString()), script);

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "clientela: there is no %s/bin/java: a JDK 17 or newer is needed, in JAVA_HOME or in"
                    .formatted(folder.resolve("none"))
                + " the PATH\n");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static void program(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<String> run(Path command, String... arguments) throws Exception {
    return run(
        Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "CLIENTELA_OPTS", "-Xmx128m -Dx=y"),
        command,
        arguments);
  }

  private List<String> run(Map<String, String> settings, Path command, String... arguments)
      throws Exception {
    return runIn(folder, settings, command, arguments);
  }

  private List<String> runIn(
      Path workingFolder, Map<String, String> settings, Path command, String... arguments)
      throws Exception {
    Process process = process(workingFolder, settings, command, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(7);
    return out.lines().toList();
  }

  private Process process(
      Path workingFolder, Map<String, String> settings, Path command, String... arguments)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.toString()).directory(workingFolder.toFile());
    builder.command().addAll(List.of(arguments));
    builder
        .environment()
        .keySet()
        .removeIf(it -> it.matches("JAVA_HOME|CLIENTELA_OPTS|.*JAVA_.*OPTIONS|LANG|LC_.*|CDPATH"));
    builder
        .environment()
        .put("PATH", folder.resolve("jdk/bin") + File.pathSeparator + System.getenv("PATH"));
    builder.environment().putAll(settings);
    return builder.start();
  }
}
