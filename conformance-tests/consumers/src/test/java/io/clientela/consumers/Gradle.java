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

/** The Gradle of this machine. */
record Gradle(Path program, int major) {
  private static final Pattern VERSION = Pattern.compile("(?m)^Gradle (\\d+)\\.");

  /** The lowest that the project's script is for. */
  private static final int LOWEST = 8;

  /** Debian's, for which there is a script of its own. */
  private static final int OF_DEBIAN = 4;

  /** The newest Java with which that runs. */
  private static final int JAVA_OF_DEBIAN = 17;

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
    if (!version.find()) return Optional.empty();
    Gradle found = new Gradle(program.get(), Integer.parseInt(version.group(1)));
    return Optional.of(found).filter(it -> it.builds(jdk));
  }

  private boolean builds(Jdk jdk) {
    return major >= LOWEST || (major == OF_DEBIAN && jdk.feature() <= JAVA_OF_DEBIAN);
  }

  /** Builds the project and runs it. */
  Command run(Path project, Jdk jdk, String url) throws IOException, InterruptedException {
    String program = this.program.toString();
    String repository = "-Prepository=" + System.getProperty("consumers.repository");
    List<String> command =
        major >= LOWEST
            ? List.of(program, "-q", "--no-daemon", repository, "run", "--args=" + url)
            : List.of(
                program,
                "-q",
                "--no-daemon",
                "--no-search-upward",
                "--build-file=gradle-4.gradle",
                repository,
                "-Purl=" + url,
                "run");
    return Command.run(project, jdk, command);
  }
}
