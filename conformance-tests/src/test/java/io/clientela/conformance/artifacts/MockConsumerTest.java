package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The test of a user, against a mock: compiled against the artifacts, and run. */
class MockConsumerTest {
  private static final String TEST = "ClientsTest";

  @TempDir private Path folder;

  @Test
  void aTestOfFifteenLinesCallsTheMockOfAVendor() throws Exception {
    Consumer consumer = new Consumer(folder);
    consumer.compile(List.of("-cp", Consumer.testArtifacts()), TEST + ".java");

    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Events tests =
          EngineTestKit.engine("junit-jupiter")
              .selectors(selectClass(loader.loadClass(TEST)))
              .execute()
              .testEvents();

      assertThat(tests.failed().list()).isEmpty();
      tests.assertStatistics(statistics -> statistics.succeeded(1));
    }
  }

  @Test
  void itHasNoMoreLinesAndIsTheOneOfTheReadme() throws Exception {
    try (var source = getClass().getResourceAsStream(TEST + ".java")) {
      String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text.lines()).hasSizeLessThanOrEqualTo(15);
      assertThat(Path.of("wiremock/README.md")).content().contains(text);
    }
  }
}
