package io.clientela.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was built and run, a line for each consumer and JDK. */
final class Table {
  private final List<String> lines =
      new ArrayList<>(
          List.of(
              "| consumer | JDK | compiles | runs | jars | of others | size |",
              "| --- | --- | --- | --- | --- | --- | --- |"));

  void add(String consumer, Jdk jdk, String compiles, String runs, List<Path> jars)
      throws IOException {
    long bytes = 0;
    for (Path jar : jars) bytes += Files.size(jar);
    long others = jars.stream().filter(it -> !it.toString().contains("clientela-")).count();
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %d | %s | %s | %d | %d | %.1f MB |",
            consumer,
            jdk.feature(),
            compiles,
            runs,
            jars.size(),
            others,
            bytes / 1e6));
  }

  /** What was not built here, and why. */
  void add(String consumer, String reason) {
    lines.add("| " + consumer + " | | not here: " + reason + " | | | | |");
  }

  void print(Path file) throws IOException {
    Files.write(file, lines);
    lines.forEach(System.out::println);
  }
}
