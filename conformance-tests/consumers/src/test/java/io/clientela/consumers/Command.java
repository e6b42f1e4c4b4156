package io.clientela.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a process printed, and its exit code. */
record Command(int code, String output) {
  private static final long MINUTES = 8;

  /** Runs it in a folder with a JDK; what takes longer than some minutes is ended. */
  static Command run(Path folder, Jdk jdk, List<String> command)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("consumer", ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("JAVA_HOME", jdk.home().toString());
      builder.redirectErrorStream(true).redirectOutput(printed.toFile());
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command.get(0) + " took more than " + MINUTES + " minutes");
      }
      return new Command(process.exitValue(), Files.readString(printed));
    } finally {
      Files.delete(printed);
    }
  }

  /**
   * What it printed, but for SLF4J's remark that there is no log: the plugin of ProGuard drops it.
   */
  List<String> lines() {
    return output.lines().filter(it -> !it.startsWith("SLF4J")).toList();
  }
}
