package io.clientela.conformance.artifacts;

import io.clientela.specs.Contracts;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A program of a user, compiled against the artifacts and run in a JVM of its own. */
final class Consumer {
  private static final Pattern ARTIFACTS =
      Pattern.compile(
          "(specs|runtime|core|"
              + String.join("|", Contracts.VENDORS)
              + ")/target/|/(gson|okhttp-jvm|okio-jvm|kotlin-stdlib|jspecify|slf4j-api|libphonenumber)-[0-9]"
              + "|/(jackson-(core|databind|annotations|datatype)|error_prone_annotations|annotations)-");

  private static final Pattern TEST_ARTIFACTS =
      Pattern.compile(
          "wiremock/target/|/(wiremock-standalone|junit-jupiter-api|apiguardian-api|opentest4j)-"
              + "|/junit-platform-commons-");

  private final Path folder;

  Consumer(Path folder) {
    this.folder = folder;
  }

  /** The artifacts and what they need, as paths for {@code java}. */
  static String artifacts() {
    return paths(ARTIFACTS);
  }

  /** Those and what a test of a user needs beside them. */
  static String testArtifacts() {
    return artifacts() + File.pathSeparator + paths(TEST_ARTIFACTS);
  }

  private static String paths(Pattern wanted) {
    String paths = System.getProperty("java.class.path");
    return Arrays.stream(paths.split(File.pathSeparator))
        .filter(path -> wanted.matcher(path.replace('\\', '/')).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Compiles the sources; what the compiler says is the failure. */
  void compile(List<String> options, String... sources) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--release", "17", "-Xlint:all,-requires-automatic", "-Werror"));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
    for (String source : sources) {
      Path file = folder.resolve(source);
      try (InputStream in = Consumer.class.getResourceAsStream(source)) {
        Files.copy(in, file);
      }
      arguments.add(file.toString());
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) throw new AssertionError("the consumer does not compile");
  }

  /** Runs {@code java} and gives what it printed. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(arguments));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return output;
  }
}
