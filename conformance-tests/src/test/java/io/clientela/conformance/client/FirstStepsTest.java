package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first steps with a vendor's client: the program compiles, and the test passes. */
class FirstStepsTest {
  private static final Pattern JAVA = Pattern.compile("(?m)^```java\\n(.*?)^```", Pattern.DOTALL);

  static List<String> vendors() {
    return Contracts.VENDORS;
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void itsProgramCompilesAndItsTestPasses(String vendor, @TempDir Path classes) throws Exception {
    List<String> steps = steps(vendor);
    assertThat(steps).as("a program and a test").hasSize(2);
    String program = "static void program() {\n" + steps.get(0) + "}\n";
    String test =
        steps.get(1).replace("@Test\nvoid", "static void").replace("@ClientelaMock", "/**/");
    test = test.replaceFirst("/\\*\\*/\\(\"[^\"]+\"\\) ", "");
    Snippet.compile(vendor, program + test, classes);

    var options = WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1");
    options.usingFilesUnderClasspath("clientela-wiremock/" + vendor);
    WireMockServer mock = new WireMockServer(options);
    mock.start();
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      var run = loader.loadClass("Snippet").getDeclaredMethod("callsTheMock", String.class);
      run.setAccessible(true);
      assertThatCode(() -> run.invoke(null, mock.baseUrl())).doesNotThrowAnyException();
    } finally {
      mock.stop();
    }
  }

  private static List<String> steps(String vendor) throws IOException {
    String readme = Files.readString(Path.of("..", "specs", vendor, "README.md"));
    int start = readme.indexOf("## First five minutes\n");
    assertThat(start)
        .as("a section \"First five minutes\" in the README of " + vendor)
        .isPositive();
    int end = readme.indexOf("\n## ", start);
    String section = end < 0 ? readme.substring(start) : readme.substring(start, end);
    return JAVA.matcher(section).results().map(FirstStepsTest::code).toList();
  }

  private static String code(MatchResult found) {
    return found.group(1);
  }
}
