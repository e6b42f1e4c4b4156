package io.clientela.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Java development kit of this machine. */
record Jdk(int feature, Path home) {
  private static final List<Integer> WANTED = List.of(17, 25);

  /**
   * The one that runs this; 17 and 25 where they lie beside it, or are named as GitHub names them.
   */
  static List<Jdk> found() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    Map<Integer, Jdk> found = new TreeMap<>();
    try (Stream<Path> beside = Files.list(own.getParent())) {
      Stream.of(Stream.of(own), named(), beside)
          .flatMap(it -> it)
          .flatMap(home -> at(home).stream())
          .filter(jdk -> WANTED.contains(jdk.feature()) || jdk.home().equals(own))
          .forEach(jdk -> found.putIfAbsent(jdk.feature(), jdk));
    }
    return List.copyOf(found.values());
  }

  private static Stream<Path> named() {
    return System.getenv().entrySet().stream()
        .filter(it -> it.getKey().matches("JAVA_HOME_\\d+_\\w+"))
        .map(it -> Path.of(it.getValue()));
  }

  private static Optional<Jdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.exists(release) || !Files.exists(home.resolve("bin/javac"))) return Optional.empty();
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
    return Optional.of(new Jdk(Runtime.Version.parse(version).feature(), home));
  }

  String java() {
    return home.resolve("bin/java").toString();
  }
}
