package io.clientela.sidebyside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command that has to end in time; what it says goes into a file. */
final class BoundedProcess {
  private BoundedProcess() {}

  /**
   * Runs the command and waits for its end.
   *
   * @param tool named by every error
   * @param environment added to that of this process
   * @return the exit code
   * @throws IllegalStateException if it does not end in time; it is ended with all that it started
   */
  static int run(
      String tool,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Duration limit) {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + tool, e);
    }
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) return process.exitValue();
      throw new IllegalStateException(
          "%s did not end within %s; what it said is in %s".formatted(tool, limit, output));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + tool, e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
    }
  }
}
