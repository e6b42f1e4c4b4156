package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static io.clientela.cli.Pushes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushResumeTest {
  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @Test
  void whatWasDeliveredIsNotSentAgainAndWhatFailedIs() throws IOException {
    vendors.script(
        (vendor, method, body) -> body.contains("persona-1@") ? new Answer(400, "{}") : null);
    push("koibox", HEADER + FIRST + SECOND);
    vendors.script((vendor, method, body) -> null);

    Ran ran = push("koibox", HEADER + FIRST + SECOND, "--resume");

    assertThat(ran.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(vendors.taken("koibox", "persona-2@example.com")).isEqualTo(1);
    assertThat(report()).hasSize(2).allMatch(it -> it.contains("\"vendorId\""));
  }

  @Test
  void whatMayHaveArrivedIsListedAndNeverSentAgain() throws IOException {
    vendors.script((vendor, method, body) -> new Answer(500, "{}"));
    Ran first = push("koibox", HEADER + FIRST);
    vendors.script((vendor, method, body) -> null);

    Ran second = push("koibox", HEADER + FIRST, "--resume");

    assertThat(first.err()).contains("koibox, unknown: createCustomer: HTTP 500");
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err()).contains("line 2 (1), koibox, unknown: createCustomer was sent");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isZero();
  }

  @Test
  void aBatchThatIsRefusedIsUnknownBecauseItMayBeTakenInPart() throws IOException {
    vendors.script((vendor, method, body) -> new Answer(400, "{}"));

    Ran ran = push("lotinfo", HEADER + FIRST + SECOND);

    assertThat(ran.err().lines()).hasSize(2).allMatch(it -> it.contains("lotinfo, unknown"));
  }

  @Test
  void aSecondPushOfTheSameFileNeedsToSayThatItResumes() throws IOException {
    push("koibox", HEADER + FIRST);

    Ran ran = push("koibox", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--resume");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }

  private List<String> report() throws IOException {
    return new Pushes(folder).report();
  }
}
