package io.clientela.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Gradle of this machine, if it is new enough for the project's build script. */
record Gradle(Path program) {
  private static final Pattern VERSION = Pattern.compile("(?m)^Gradle (\\d+)\\.");
  private static final int LOWEST = 8;

  static Optional<Gradle> found(Path folder, Jdk jdk) throws IOException, InterruptedException {
    String path = System.getenv().getOrDefault("PATH", "");
    Optional<Path> program =
        Arrays.stream(path.split(File.pathSeparator))
            .map(it -> Path.of(it, "gradle"))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) return Optional.empty();
    Command said = Command.run(folder, jdk, List.of(program.get().toString(), "--version"));
    Matcher version = VERSION.matcher(said.output());
    boolean isNew = version.find() && Integer.parseInt(version.group(1)) >= LOWEST;
    return isNew ? Optional.of(new Gradle(program.get())) : Optional.empty();
  }

  /** Builds the project and runs it. */
  Command run(Path project, Jdk jdk, String url) throws IOException, InterruptedException {
    String artifacts = "-Partifacts=" + System.getProperty("consumers.repository");
    return Command.run(
        project,
        jdk,
        List.of(program.toString(), "-q", "--no-daemon", artifacts, "run", "--args=" + url));
  }
}
