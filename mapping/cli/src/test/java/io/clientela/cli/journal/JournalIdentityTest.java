package io.clientela.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.journal.Journal.Force;
import io.clientela.cli.journal.Journal.Start;
import io.clientela.cli.report.RecordRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalIdentityTest {
  private static final String INPUT = "/jan/customers.csv";
  private static final RecordRef ONE =
      new RecordRef(2, Optional.of("1"), "1", "0123456789abcdef01234567");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vendor", "https://other.test", "http://127.0.0.1:8080"})
  void aJournalOfAMockIsNotOneOfAnythingElse(String target) {
    open(INPUT, Map.of("koibox", "mock"), Start.NEW);

    assertThatThrownBy(() -> open(INPUT, Map.of("koibox", target), Start.RESUME))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("deliveries to koibox at a mock, and this run goes to ")
        .hasMessageContaining("--journal");
  }

  @Test
  void aJournalOfOneFileIsNotThatOfAnother() throws IOException {
    open(INPUT, Map.of("koibox", "vendor"), Start.NEW);
    String before = Files.readString(file);

    assertThatThrownBy(() -> open("/feb/customers.csv", Map.of("koibox", "vendor"), Start.RESUME))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("is that of /jan/customers.csv, not of /feb/customers.csv");
    assertThat(file).content().isEqualTo(before);
  }

  @Test
  void aFileThatWasMovedIsGoneOnWithIfThatIsSaid() {
    open(INPUT, Map.of("koibox", "vendor"), Start.NEW);

    open("/moved.csv", Map.of("koibox", "vendor"), Start.RESUME_MOVED);

    open("/moved.csv", Map.of("koibox", "vendor"), Start.RESUME);
  }

  @Test
  void aVendorMayJoinLaterAndIsBoundFromThenOn() {
    open(INPUT, Map.of("koibox", "vendor"), Start.NEW);
    open(INPUT, Map.of("bsale", "mock"), Start.RESUME);

    open(INPUT, Map.of("koibox", "vendor", "bsale", "mock"), Start.RESUME);
    assertThatThrownBy(() -> open(INPUT, Map.of("bsale", "vendor"), Start.RESUME))
        .isInstanceOf(JournalException.class);
  }

  @Test
  void aJournalThatIsNotThereIsNotGoneOnWith() {
    assertThatThrownBy(() -> open(INPUT, Map.of("koibox", "vendor"), Start.RESUME))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("there is no journal " + file)
        .hasMessageContaining("name it by --journal");
    assertThat(file).doesNotExist();
  }

  /** A mistake in a setting must not cost the journal's name. */
  @Test
  void aJournalThatTellsOfNobodyBindsNothing() {
    Journal.open(file, koibox("mock"), Journal.Use.of(Start.NEW), Force.NEVER).close();

    open("/feb/customers.csv", Map.of("koibox", "vendor"), Start.NEW);

    assertThatThrownBy(() -> open(INPUT, Map.of("koibox", "vendor"), Start.RESUME))
        .isInstanceOf(JournalException.class);
  }

  @Test
  void whereNothingCanHaveArrivedAnotherTargetIsGoneOnWith() {
    try (Journal journal =
        Journal.open(file, koibox("https://wrong.test"), Journal.Use.of(Start.NEW), Force.NEVER)) {
      journal.write(List.of(JournalEntry.failed(ONE, "koibox")));
    }

    open(INPUT, Map.of("koibox", "vendor"), Start.RESUME);

    assertThatThrownBy(() -> open(INPUT, Map.of("koibox", "https://wrong.test"), Start.RESUME))
        .isInstanceOf(JournalException.class);
  }

  private static RunIdentity koibox(String target) {
    return RunIdentity.ofFile(INPUT, Map.of("koibox", target));
  }

  /** Opens the journal, and delivers a record to each vendor. */
  private void open(String input, Map<String, String> targets, Start start) {
    RunIdentity identity = RunIdentity.ofFile(input, targets);
    try (Journal journal = Journal.open(file, identity, Journal.Use.of(start), Force.NEVER)) {
      for (String vendor : targets.keySet()) {
        journal.write(List.of(JournalEntry.delivered(ONE, vendor, Optional.of("77"))));
      }
    }
  }
}
