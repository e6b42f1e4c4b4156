package io.clientela.conformance.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs git and Node. */
final class Command {
  private Command() {}

  private record Result(int exit, String output) {}

  /**
   * Runs a command to its end.
   *
   * @return what it said
   * @throws UnreadableBaseException if it fails, with what it said
   */
  static String run(Path folder, Map<String, String> environment, String... command) {
    Result result = result(folder, environment, command);
    if (result.exit == 0) return result.output;
    throw new UnreadableBaseException(
        "expected `%s` to succeed, found exit code %s:\n%s"
            .formatted(String.join(" ", command), result.exit, result.output));
  }

  static boolean succeeds(Path folder, String... command) {
    return result(folder, Map.of(), command).exit == 0;
  }

  private static Result result(Path folder, Map<String, String> environment, String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UnreadableBaseException(
          "expected to run `%s`, found: %s".formatted(command[0], e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableBaseException("interrupted while `%s` ran".formatted(command[0]));
    }
  }
}
