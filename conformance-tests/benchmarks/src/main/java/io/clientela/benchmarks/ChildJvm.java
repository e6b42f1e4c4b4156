package io.clientela.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of this module, each in a fresh JVM. */
final class ChildJvm {
  /** What a program said, and after how long. */
  record Response(String line, double milliseconds) {}

  private ChildJvm() {}

  static Response run(Class<?> program, List<String> options, String... args)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(program, options, args);
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      double milliseconds = (System.nanoTime() - start) / 1e6;
      if (process.waitFor() != 0 || line == null) {
        throw new IllegalStateException(program.getSimpleName() + " failed");
      }
      return new Response(line, milliseconds);
    }
  }

  /** Starts a program; what it says as an error is shown. */
  static Process start(Class<?> program, List<String> options, String... args) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
