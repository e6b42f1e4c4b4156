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

/**
 * The script with a java that only tells its arguments, one a line, and with a grep that finds
 * large pages or does not.
 *
 * @param folder where all of it is
 * @param script the script as it lies in a build
 */
record ScriptStage(Path folder, Path script) {
  static ScriptStage in(Path folder) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("jdk").resolve("bin"));
    program(bin.resolve("java"), "for it in \"$@\"; do echo \"$it\"; done\nexit 7");
    program(bin.resolve("grep"), "exit 1");
    Path home = Files.createDirectories(folder.resolve("a b/mapping/cli/target"));
    Path script =
        Files.copy(Path.of("src/main/scripts/clientela"), home.resolve("clientela")).toRealPath();
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return new ScriptStage(folder, script);
  }

  static void program(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  List<String> run(Path command, String... arguments) throws Exception {
    return run(
        Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "CLIENTELA_OPTS", "-Xmx128m -Dx=y"),
        command,
        arguments);
  }

  List<String> run(Map<String, String> settings, Path command, String... arguments)
      throws Exception {
    return runIn(folder, settings, command, arguments);
  }

  List<String> runIn(
      Path workingFolder, Map<String, String> settings, Path command, String... arguments)
      throws Exception {
    Process process = process(workingFolder, settings, command, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(7);
    return out.lines().toList();
  }

  Process process(
      Path workingFolder, Map<String, String> settings, Path command, String... arguments)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.toString()).directory(workingFolder.toFile());
    builder.command().addAll(List.of(arguments));
    builder
        .environment()
        .keySet()
        .removeIf(
            it ->
                it.matches(
                    "JAVA_HOME|JAVA_OPTS|CLIENTELA_OPTS|.*JAVA_.*OPTIONS|LANG|LC_.*|CDPATH"));
    builder
        .environment()
        .put("PATH", folder.resolve("jdk/bin") + File.pathSeparator + System.getenv("PATH"));
    builder.environment().putAll(settings);
    return builder.start();
  }
}
