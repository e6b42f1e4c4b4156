package io.clientela.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the projects, built by Maven with one JDK, our artifacts coming from a repository. */
final class Build {
  private static final Path PROJECTS = Path.of("projects");
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>artifacts</id>
            <repositories>
              <repository>
                <id>artifacts</id>
                <url>%s</url>
              </repository>
            </repositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>artifacts</activeProfile>
        </activeProfiles>
      </settings>
      """;

  private final Jdk jdk;
  private final Path folder;

  private Build(Jdk jdk, Path folder) {
    this.jdk = jdk;
    this.folder = folder;
  }

  /** A fresh copy; nothing of the build around it is found from there. */
  static Build of(Jdk jdk) throws IOException {
    Path folder = TARGET.resolve("jdk-" + jdk.feature());
    delete(folder);
    try (Stream<Path> files = Files.walk(PROJECTS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(PROJECTS.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    // Where Maven finds such a folder, it looks no further up.
    Files.createDirectory(folder.resolve(".mvn"));
    String settings = SETTINGS.formatted(System.getProperty("consumers.repository"));
    Files.writeString(folder.resolve("settings.xml"), settings);
    return new Build(jdk, folder);
  }

  /** Our artifacts of an earlier build are forgotten; those of others stay. */
  static void forgetOurs() throws IOException {
    delete(TARGET.resolve("local/io/clientela"));
  }

  Path folder() {
    return folder;
  }

  /** Runs Maven on all projects, or on those that the arguments select. */
  Command maven(String... arguments) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path maven = Path.of(System.getProperty("consumers.maven"), "bin", windows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>();
    command.add(maven.toString());
    command.addAll(List.of("-B", "-q", "-fae", "-T2", "-gs", "settings.xml"));
    command.add("-Dmaven.repo.local=" + TARGET.resolve("local"));
    command.add("-Dmaven.repo.local.tail=" + System.getProperty("consumers.tail"));
    command.addAll(List.of(arguments));
    return Command.run(folder, jdk, command);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) Files.delete(file);
  }
}
