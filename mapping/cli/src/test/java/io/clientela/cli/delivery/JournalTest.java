package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
  private static final Operation CREATE =
      new Operation("createCustomer", "POST", "/clientes/", Retry.UNSENT);
  private static final Operation UPDATE =
      new Operation("updateClient", "PUT", "/clients/{id}", Retry.ALWAYS);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal.jsonl");
  }

  @Test
  void theLastEntryOfARecordAtAVendorCounts() throws IOException {
    write(
        JournalEntry.sent("1", "koibox", CREATE),
        JournalEntry.delivered("1", "koibox", Optional.of("77")),
        JournalEntry.sent("1", "bsale", CREATE));

    try (Journal journal = resumed()) {
      assertThat(journal.earlier("1", "koibox"))
          .contains(JournalEntry.delivered("1", "koibox", Optional.of("77")));
      assertThat(journal.earlier("1", "bsale")).contains(JournalEntry.sent("1", "bsale", CREATE));
      assertThat(journal.earlier("2", "bsale")).isEmpty();
    }
  }

  @Test
  void onlyWhatMayNotBeRepeatedIsUncertainWithoutAnAnswer() {
    assertThat(JournalEntry.sent("1", "koibox", CREATE).isUncertain()).isTrue();
    assertThat(JournalEntry.unknown("1", "koibox", CREATE).isUncertain()).isTrue();
    assertThat(JournalEntry.sent("1", "sperant", UPDATE).isUncertain()).isFalse();
    assertThat(JournalEntry.failed("1", "koibox").isUncertain()).isFalse();
    assertThat(JournalEntry.delivered("1", "koibox", Optional.empty()).isUncertain()).isFalse();
  }

  @Test
  void aLineThatAKillCutShortIsCutOffAndWrittenOver() throws IOException {
    write(JournalEntry.sent("1", "koibox", CREATE));
    Files.writeString(file, "{\"record\":\"1\",\"vendor\":\"koi", StandardOpenOption.APPEND);

    try (Journal journal = resumed()) {
      journal.write(List.of(JournalEntry.failed("1", "koibox")));
    }

    assertThat(Files.readAllLines(file)).hasSize(2);
    try (Journal journal = resumed()) {
      assertThat(journal.earlier("1", "koibox")).contains(JournalEntry.failed("1", "koibox"));
    }
  }

  @Test
  void aJournalThatIsThereIsNotGoneOnWithUnasked() throws IOException {
    write(JournalEntry.sent("1", "koibox", CREATE));

    assertThatThrownBy(() -> Journal.open(file, false, Journal.Force.NEVER))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("--resume");
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,name\n", "id,name"})
  void aFileThatIsNoJournalIsRefused(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(this::resumed)
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining("line 1 is not an entry");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void aJournalInAFolderThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("nowhere").resolve("journal.jsonl");

    assertThatThrownBy(() -> Journal.open(nowhere, false, Journal.Force.SENT))
        .isInstanceOf(FileException.class)
        .hasMessage("the journal " + nowhere + " cannot be opened: its folder does not exist");
  }

  private void write(JournalEntry... entries) throws IOException {
    try (Journal journal = Journal.open(file, false, Journal.Force.SENT)) {
      for (JournalEntry entry : entries) journal.write(List.of(entry));
    }
  }

  private Journal resumed() {
    return Journal.open(file, true, Journal.Force.NEVER);
  }
}
