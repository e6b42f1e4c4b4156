package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that keeps a vendor's contract passes; one that was asked nothing is no pass. */
class EveryVendorTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"bsale,50", "koibox,0", "lotinfo,0", "sperant,0", "tomticket,0"})
  void readingTellsWhatItCan(String vendor, int calls) {
    try (ExampleServer server = new ExampleServer(vendor)) {
      Ran ran = check(vendor, "--url=" + server.url());

      assertThat(ran.exitCode()).as(ran.out()).isEqualTo(calls == 0 ? 3 : 0);
      assertThat(server.requests()).hasSize(calls);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bsale", "koibox", "lotinfo", "sperant", "tomticket"})
  void writingPassesAndItsTrafficToo(String vendor) {
    Path record = folder.resolve("record.har");
    try (ExampleServer server = new ExampleServer(vendor)) {
      Ran ran = check(vendor, "--writes", "--url=" + server.url(), "--record=" + record);

      assertThat(ran.exitCode()).as(ran.out()).isZero();
      assertThat(server.requests()).isNotEmpty();
      Ran replayed = check(vendor, "--writes", "--replay=" + record);
      assertThat(replayed.exitCode()).as(replayed.out()).isZero();
      Ran traffic = check(vendor, "--har=" + record, "--url=" + server.url());
      assertThat(traffic.exitCode()).as(traffic.out()).isZero();
    }
  }

  /**
   * The contract knows no status for it: what a server answers then is new, and nothing else is.
   */
  @Test
  void howAWrongCredentialIsRefusedIsToldWhereAContractDoesNotSayIt() {
    try (ExampleServer server = new ExampleServer("tomticket-v2")) {
      Ran ran = check("tomticket-v2", "--writes", "--url=" + server.url());

      assertThat(ran.exitCode()).as(ran.out()).isEqualTo(1);
      assertThat(ran.out())
          .contains("getCustomer: status 401 is not documented")
          .contains("13 calls, 4 differences");
    }
  }

  private Ran check(String vendor, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "--vendor=" + vendor;
    all[1] = "--report=" + folder.resolve("report");
    System.arraycopy(more, 0, all, 2, more.length);
    return Ran.of(all);
  }
}
