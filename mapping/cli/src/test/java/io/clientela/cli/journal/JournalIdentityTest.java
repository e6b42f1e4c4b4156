package io.clientela.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.journal.Journal.Force;
import io.clientela.cli.journal.Journal.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalIdentityTest {
  private static final String INPUT = "/jan/customers.csv";

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

  private void open(String input, Map<String, String> targets, Start start) {
    Journal.open(file, RunIdentity.ofFile(input, targets), Journal.Use.of(start), Force.NEVER)
        .close();
  }
}
