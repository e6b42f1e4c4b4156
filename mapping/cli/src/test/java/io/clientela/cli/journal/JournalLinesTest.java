package io.clientela.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.journal.Journal.Force;
import io.clientela.cli.journal.Journal.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is not exactly one of ours is refused, and the file left as it is. */
class JournalLinesTest {
  private static final RunIdentity IDENTITY =
      RunIdentity.ofFile("/customers.csv", Map.of("koibox", "vendor"));
  private static final String HEADER = JournalHeader.line(IDENTITY) + "\n";
  private static final String FAILED =
      "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"FAILED\"}";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal.jsonl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        FAILED + FAILED + "|is not one object in JSON",
        FAILED + " 1|is not one object in JSON",
        "{}|record: is missing",
        "null|is not one object in JSON",
        "[]|is not one object in JSON",
        "1|is not one object in JSON",
        "{\"record\":\"1\"|is not one object in JSON",
        "{\"record\":1,\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"FAILED\"}|record: is not text",
        "{\"record\":null,\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"FAILED\"}|record: is not text",
        "{\"record\":\"1\",\"vendor\":\"koibox\",\"state\":\"FAILED\"}|content: is missing",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":1}|state: is not text",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"failed\"}|state: is none of",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"acme\",\"state\":\"FAILED\"}|vendor: is none",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"bsale\",\"state\":\"FAILED\"}|names a vendor",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"FAILED\",\"x\":1}|has a member that is not known",
        "{\"record\":\"1\",\"record\":\"2\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"FAILED\"}|is not one",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"SENT\",\"repeatable\":true}|operation: is m",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"SENT\",\"operation\":\"o\"}|repeatable: is m",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"SENT\",\"operation\":\"o\","
            + "\"repeatable\":\"true\"}|repeatable: is neither",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"UNKNOWN\"}|operation: is missing",
        "{\"record\":\"1\",\"content\":\"c\",\"vendor\":\"koibox\",\"state\":\"FAILED\",\"vendorId\":7}|vendorId: is not text",
        "{\"journal\":3,\"input\":\"i\",\"targets\":{}}|journal: is not 2",
        "{\"journal\":\"2\",\"input\":\"i\",\"targets\":{}}|journal: is not 2",
        "{\"journal\":2,\"input\":\"i\"}|targets: is missing",
        "{\"journal\":2,\"input\":\"i\",\"targets\":{\"acme\":\"vendor\"}}|vendor: is none",
        "{\"journal\":2,\"input\":\"i\",\"targets\":{\"koibox\":1}}|koibox: is not text",
        "{\"journal\":2,\"input\":\"i\",\"targets\":[]}|targets: is not one object",
      })
  void aLineThatIsNoneIsRefusedWithItsNumberAndTheReason(String line, String reason)
      throws IOException {
    String content = HEADER + FAILED + "\n" + line + "\n" + FAILED + "\n";
    Files.writeString(file, content);

    assertThatThrownBy(() -> open(Start.RESUME))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining("line 3 " + reason);
    assertThat(file).content().isEqualTo(content);
  }

  @Test
  void aJournalThatNamesNoTargetIsRefusedWithWhatToDo() throws IOException {
    String old = "{\"record\":\"1\",\"vendor\":\"koibox\",\"state\":\"DELIVERED\"}\n";
    Files.writeString(file, old);

    assertThatThrownBy(() -> open(Start.RESUME))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("earlier version")
        .hasMessageContaining("--journal");
    assertThat(file).content().isEqualTo(old);
  }

  @Test
  void everyEntryIsReadBackAsItWasWritten() throws IOException {
    List<JournalEntry> entries =
        List.of(
            new JournalEntry("1", "c", "koibox", JournalEntry.State.SENT, "o", true, null),
            new JournalEntry("2", "c", "koibox", JournalEntry.State.SENT, "o", false, null),
            new JournalEntry("3", "c", "koibox", JournalEntry.State.UNKNOWN, "o", false, null),
            new JournalEntry("4", "c", "koibox", JournalEntry.State.FAILED, null, false, null),
            new JournalEntry(
                "5 ñ\n\"", "c", "koibox", JournalEntry.State.DELIVERED, null, false, "7"));
    try (Journal journal = open(Start.NEW)) {
      journal.write(entries);
    }

    try (Journal journal = open(Start.RESUME)) {
      assertThat(entries)
          .allSatisfy(
              it -> assertThat(journal.history().earlier(it.record(), "koibox")).contains(it));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"journal\":2,\"inp"})
  void aJournalWithoutAWholeLineIsNotGoneOnWith(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(() -> open(Start.RESUME)).isInstanceOf(RuntimeException.class);
    assertThat(file).content().isEqualTo(content);
  }

  private Journal open(Start start) {
    return Journal.open(file, IDENTITY, Journal.Use.of(start), Force.NEVER);
  }
}
