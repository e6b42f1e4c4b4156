package io.clientela.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.journal.Journal.Start;
import io.clientela.cli.report.RecordRef;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
  private static final Operation CREATE =
      new Operation("createCustomer", "POST", "/clientes/", Retry.UNSENT);
  private static final Operation UPDATE =
      new Operation("updateClient", "PUT", "/clients/{id}", Retry.ALWAYS);

  private static final RecordRef ONE = new RecordRef(2, Optional.of("1"), "1", "c0ffee");
  private static final RunIdentity IDENTITY =
      RunIdentity.ofFile("/customers.csv", Map.of("koibox", "vendor", "bsale", "mock"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal.jsonl");
  }

  @Test
  void theLastEntryOfARecordAtAVendorCounts() throws IOException {
    write(
        JournalEntry.sent(ONE, "koibox", CREATE),
        JournalEntry.delivered(ONE, "koibox", Optional.of("77")),
        JournalEntry.sent(ONE, "bsale", CREATE));

    try (Journal journal = resumed()) {
      assertThat(journal.history().earlier("1", "koibox"))
          .contains(JournalEntry.delivered(ONE, "koibox", Optional.of("77")));
      assertThat(journal.history().earlier("1", "bsale"))
          .contains(JournalEntry.sent(ONE, "bsale", CREATE));
      assertThat(journal.history().earlier("2", "bsale")).isEmpty();
    }
  }

  @Test
  void onlyWhatMayNotBeRepeatedIsUncertainWithoutAnAnswer() {
    assertThat(JournalEntry.sent(ONE, "koibox", CREATE).isUncertain()).isTrue();
    assertThat(JournalEntry.unknown(ONE, "koibox", CREATE).isUncertain()).isTrue();
    assertThat(JournalEntry.sent(ONE, "sperant", UPDATE).isUncertain()).isFalse();
    assertThat(JournalEntry.failed(ONE, "koibox").isUncertain()).isFalse();
    assertThat(JournalEntry.delivered(ONE, "koibox", Optional.empty()).isUncertain()).isFalse();
  }

  @Test
  void aLineThatAKillCutShortIsCutOffAndWrittenOver() throws IOException {
    write(JournalEntry.sent(ONE, "koibox", CREATE));
    Files.writeString(file, "{\"record\":\"1\",\"vendor\":\"koi", StandardOpenOption.APPEND);

    try (Journal journal = resumed()) {
      journal.write(List.of(JournalEntry.failed(ONE, "koibox")));
    }

    assertThat(Files.readAllLines(file)).hasSize(3);
    try (Journal journal = resumed()) {
      assertThat(journal.history().earlier("1", "koibox"))
          .contains(JournalEntry.failed(ONE, "koibox"));
    }
  }

  @Test
  void aJournalThatIsThereIsNotGoneOnWithUnasked() throws IOException {
    write(JournalEntry.sent(ONE, "koibox", CREATE));

    assertThatThrownBy(
            () -> Journal.open(file, IDENTITY, Journal.Use.of(Start.NEW), Journal.Force.NEVER))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("--resume");
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,name\n", "id,name"})
  void aFileThatIsNoJournalIsRefused(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(this::resumed)
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining("line 1 is not one object in JSON");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @ParameterizedTest
  @EnumSource(
      value = Start.class,
      names = {"NEW", "RESUME", "CHANGES"})
  void aFileThatIsNoJournalIsNotTakenForOneOfAnEarlierRun(Start start) throws IOException {
    Files.writeString(file, "{\"notes\":1}\n");

    assertThatThrownBy(
            () -> Journal.open(file, IDENTITY, Journal.Use.of(start), Journal.Force.NEVER))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining("is no journal");
  }

  @Test
  void aJournalThatWasCutInsideItsFirstLineSaysWhatToDo() throws IOException {
    write();
    String line = Files.readString(file).strip();
    for (int length = 1; length < line.length(); length++) {
      Files.writeString(file, line.substring(0, length));

      assertThatThrownBy(this::resumed)
          .isInstanceOf(UnusableFileException.class)
          .hasMessageContaining("was cut short before anything was sent: remove the file");
      assertThat(file).hasContent(line.substring(0, length));
    }
  }

  @Test
  void aStateThatGrewIsWrittenAnewAndSaysTheSame() throws IOException {
    RunIdentity identity = new RunIdentity(Optional.empty(), Map.of("bsale", "mock"), Map.of());
    try (Journal journal = state(identity)) {
      journal.write(List.of(JournalEntry.delivered(ONE, "bsale", Optional.of("77"))));
      for (int i = 0; i < 1_100; i++) journal.write(List.of(JournalEntry.failed(ONE, "bsale")));
    }

    try (Journal journal = state(identity)) {
      assertThat(Files.readAllLines(file)).hasSize(2);
      journal.write(List.of(JournalEntry.sent(ONE, "bsale", UPDATE)));
    }

    try (Journal journal = state(identity)) {
      assertThat(journal.history().earlier("1", "bsale"))
          .hasValueSatisfying(it -> assertThat(it.vendorId()).isEqualTo("77"))
          .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(JournalEntry.State.SENT));
      assertThatThrownBy(() -> state(identity)).hasMessageContaining("in use");
    }
    assertThat(file.resolveSibling("journal.jsonl.next")).doesNotExist();
  }

  private Journal state(RunIdentity identity) {
    return Journal.open(file, identity, Journal.Use.of(Start.CHANGES), Journal.Force.NEVER);
  }

  @Test
  void aJournalInAFolderThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("nowhere").resolve("journal.jsonl");

    assertThatThrownBy(
            () -> Journal.open(nowhere, IDENTITY, Journal.Use.of(Start.NEW), Journal.Force.SENT))
        .isInstanceOf(FileException.class)
        .hasMessage("the journal " + nowhere + " cannot be opened: its folder does not exist");
  }

  @Test
  void anIdThatUtf8CannotHoldComesBackAsItWas() throws IOException {
    RecordRef half = new RecordRef(3, Optional.of("a\ud800"), "a\ud800", "c0ffee");
    write(JournalEntry.delivered(half, "koibox", Optional.of("\udc00")));

    try (Journal journal = resumed()) {
      assertThat(journal.history().earlier("a\ud800", "koibox"))
          .contains(JournalEntry.delivered(half, "koibox", Optional.of("\udc00")));
      assertThat(journal.history().earlier("a?", "koibox")).isEmpty();
    }
  }

  private void write(JournalEntry... entries) throws IOException {
    try (Journal journal =
        Journal.open(file, IDENTITY, Journal.Use.of(Start.NEW), Journal.Force.SENT)) {
      for (JournalEntry entry : entries) journal.write(List.of(entry));
    }
  }

  private Journal resumed() {
    return Journal.open(file, IDENTITY, Journal.Use.of(Start.RESUME), Journal.Force.NEVER);
  }
}
