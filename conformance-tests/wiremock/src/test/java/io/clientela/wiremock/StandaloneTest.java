package io.clientela.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The commands of the README: WireMock's own program with the mappings, from a folder and a jar.
 */
class StandaloneTest {
  private static final Pattern PORT = Pattern.compile("port:\\s+(\\d+)");
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void theProgramServesAFolderOfMappings() throws Exception {
    Path folder = CLASSES.resolve("clientela-wiremock/sperant");

    serves("-jar", wireMock(), "--root-dir", folder.toString());
  }

  @Test
  void theProgramServesMappingsOnItsClassPath() throws Exception {
    String classPath = wireMock() + java.io.File.pathSeparator + CLASSES;

    serves(
        "-cp",
        classPath,
        "wiremock.Run",
        "--load-resources-from-classpath",
        "clientela-wiremock/sperant");
  }

  private static void serves(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(arguments));
    command.addAll(List.of("--port", "0", "--bind-address", "127.0.0.1"));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader output = program.inputReader()) {
      URI mock = URI.create("http://127.0.0.1:" + port(output) + "/clients/22004");
      HttpRequest withoutCredential =
          HttpRequest.newBuilder(mock).PUT(HttpRequest.BodyPublishers.ofString("{}")).build();
      var response = HttpClient.newHttpClient().send(withoutCredential, BodyHandlers.ofString());

      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(response.body()).contains("error");
    } finally {
      program.destroy();
    }
  }

  /** The program prints its options, and among them the port, when it listens. */
  private static String port(BufferedReader output) {
    List<String> printed = new ArrayList<>();
    return output
        .lines()
        .peek(printed::add)
        .map(PORT::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("expected a port, found " + printed));
  }

  private static String wireMock() {
    return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .filter(path -> path.contains("wiremock-standalone-"))
        .findFirst()
        .orElseThrow();
  }
}
