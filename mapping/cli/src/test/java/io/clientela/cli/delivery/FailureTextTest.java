package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.Journal.Force;
import io.clientela.cli.journal.Journal.Start;
import io.clientela.cli.journal.RunIdentity;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTextTest {
  @TempDir Path folder;

  @Test
  void aFileThatCannotBeWrittenIsToldByNameAndReason() {
    Path nowhere = folder.resolve("nowhere").resolve("journal.jsonl");
    RunIdentity identity = RunIdentity.ofFile("/c.csv", Map.of("koibox", "mock"));

    Throwable failure =
        catchThrowable(
            () -> Journal.open(nowhere, identity, Journal.Use.of(Start.NEW), Force.NEVER));

    assertThat(FailureText.of(failure))
        .isEqualTo("the journal " + nowhere + " cannot be opened: its folder does not exist");
  }
}
