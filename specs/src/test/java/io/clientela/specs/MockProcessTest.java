package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the process of the mocks is not what was expected. */
class MockProcessTest {
  @TempDir private static Path bundles;

  @Test
  void aResponseToAnotherCommandEndsTheMocks(@TempDir Path specs) throws IOException {
    Files.createDirectories(specs.resolve("tools"));
    Files.writeString(
        specs.resolve("tools/mocks.mjs"),
        """
        console.log('{}');
        process.stdin.on('data', () => console.log('{"id":7,"closed":"x"}'));
        process.stdin.on('end', () => process.exit(0));
        """);

    try (MockVendors late = MockVendors.start("node", specs, bundles, Duration.ofSeconds(60))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> late.unload("x"))
          .withMessage("expected the mocks to answer command 1, found 7");
      assertThat(late.isAlive()).isFalse();
    }
  }

  @Test
  void aMissingNodeIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start("no-such-node", bundles))
        .withMessage("expected Node 20.19 or newer on the PATH, found no command 'no-such-node'");
  }

  @Test
  void anotherProgramInPlaceOfNodeIsNamed() {
    String java = ProcessHandle.current().info().command().orElseThrow();

    assertThatIllegalStateException()
        .isThrownBy(() -> start(java, bundles))
        .withMessageStartingWith("expected Node 20.19 or newer, found that '");
  }

  @Test
  void whatNodeSaysIsPartOfTheError(@TempDir Path empty) {
    assertThatIllegalStateException()
        .isThrownBy(() -> start("node", empty.resolve("none")))
        .withMessageStartingWith("expected a line from the mocks, found that they ended")
        .withMessageContaining("ENOENT");
  }

  private static MockVendors start(String node, Path bundles) {
    return MockVendors.start(node, SpecsFolder.find(), bundles, Duration.ofSeconds(60));
  }
}
