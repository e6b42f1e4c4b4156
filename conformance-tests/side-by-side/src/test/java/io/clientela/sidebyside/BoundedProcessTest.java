package io.clientela.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedProcessTest {
  @TempDir Path folder;

  @Test
  void aToolThatDoesNotEndIsEndedAndNamed() {
    assertThatThrownBy(() -> run(List.of("node", "-e", "setInterval(() => {}, 1000)"), 200))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Dredd did not end within PT0.2S");
    assertThat(ProcessHandle.current().descendants()).isEmpty();
  }

  @Test
  void whatAToolSaysIsKept() {
    assertThat(run(List.of("node", "-e", "console.log(process.env.SAID); process.exit(3)"), 60_000))
        .isEqualTo(3);
    assertThat(folder.resolve("output.txt")).hasContent("words");
  }

  private int run(List<String> command, long millis) {
    return BoundedProcess.run(
        "Dredd", command, Map.of("SAID", "words"), folder, Duration.ofMillis(millis));
  }
}
