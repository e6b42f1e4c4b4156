package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static io.clientela.cli.Pushes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  void whatMayHaveArrivedIsListedAndNeverSentAgainWhereNobodyCanBeAsked() throws IOException {
    vendors.script((vendor, method, body) -> new Answer(500, "{}"));
    Ran first = push("lotinfo", HEADER + FIRST);
    vendors.script((vendor, method, body) -> null);

    Ran second = push("lotinfo", HEADER + FIRST, "--resume");

    assertThat(first.err()).contains("lotinfo, unknown: addClients: HTTP 500");
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err()).contains("line 2 (1), lotinfo, unknown: addClients was sent");
    assertThat(vendors.taken("lotinfo", "persona-1@example.com")).isZero();
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

  @Test
  void aRecordThatChangedSinceDeliveryIsNotCalledDelivered() throws IOException {
    push("koibox,bsale", HEADER + FIRST + SECOND);

    Ran ran = push("koibox,bsale", HEADER + FIRST.replace("Ana", "Anna") + SECOND, "--resume");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .allMatch(it -> it.startsWith("line 2 (1), ") && it.contains("changed since delivery"));
    assertThat(report())
        .filteredOn(it -> it.contains("\"line\":2"))
        .hasSize(2)
        .allMatch(it -> it.contains("\"outcome\":\"changed\""));
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
  }

  @Test
  void columnsInAnotherOrderAreNoChange() throws IOException {
    push(
        "koibox",
        "id,given_name,custom.b,custom.a,external_id.tomticket,external_id.sperant\n1,Ana,2,1,4,3\n");

    Ran ran =
        push(
            "koibox",
            "given_name,external_id.sperant,external_id.tomticket,custom.a,custom.b,id\nAna,3,4,1,2,1\n",
            "--resume");

    assertThat(ran.code()).isZero();
  }

  @Test
  void aRecordThatFailedMayChange() throws IOException {
    vendors.script((vendor, method, body) -> new Answer(400, "{}"));
    push("koibox", HEADER + FIRST);
    vendors.script((vendor, method, body) -> null);

    Ran ran = push("koibox", HEADER + FIRST.replace("Ana", "Anna"), "--resume");

    assertThat(ran.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
  }

  @Test
  void whatMayHaveArrivedStaysUnknownEvenIfItCannotBeSentAnyMore() throws IOException {
    vendors.script((vendor, method, body) -> new Answer(500, "{}"));
    push("koibox", HEADER + FIRST);

    Ran ran = push("koibox", HEADER + FIRST.replace("41333444-6", "1-1"), "--resume");

    assertThat(ran.err()).contains("line 2 (1), koibox, unknown: createCustomer was sent");
  }

  @Test
  void filesOfTheSameNameAndIdsDoNotShareAJournal() throws IOException {
    Path a = Files.createDirectories(folder.resolve("a")).resolve("customers.csv");
    Path b = Files.createDirectories(folder.resolve("b")).resolve("customers.csv");
    Files.writeString(a, HEADER + FIRST);
    Files.writeString(b, HEADER + FIRST.replace("persona-1", "persona-3"));
    pushFile(a);

    Ran other = pushFile(b, "--resume");
    Ran moved = pushFile(b, "--resume", "--moved");

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains(" is that of ").contains("--journal").contains("--moved");
    assertThat(moved.code()).isEqualTo(1);
    assertThat(moved.err()).contains("or another customer of the same id");
    assertThat(vendors.taken("koibox", "persona-3@example.com")).isZero();
  }

  @Test
  void aRunAgainstAnotherServerDoesNotGoOn() throws IOException {
    push("koibox", HEADER + FIRST);
    Map<String, String> elsewhere = new HashMap<>(vendors.environment());
    elsewhere.put("CLIENTELA_KOIBOX_URL", "https://koibox.test/api");

    Ran ran = new Pushes(folder).push(elsewhere, "koibox", HEADER + FIRST, "--resume");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("to koibox at " + vendors.url() + ", and this run goes to https://koibox.test");
  }

  @Test
  void aJournalThatIsGoneIsNotBegunAnew() throws IOException {
    push("koibox", HEADER + FIRST);
    Files.delete(new Pushes(folder).journal());

    Ran ran = push("koibox", HEADER + FIRST, "--resume");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("there is no journal ").contains("name it by --journal");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
  }

  @Test
  void theJournalNamesItsTargetsAndNoSecret() throws IOException {
    push("koibox,bsale", HEADER + FIRST);

    assertThat(Files.readString(new Pushes(folder).journal()))
        .contains("\"koibox\":\"" + vendors.url() + "\"")
        .contains("\"bsale\":\"" + vendors.url() + "\"")
        .doesNotContain("invented-token");
  }

  private Ran pushFile(Path file, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("push", "--from=" + file, "--to=koibox", "--no-rate-limit"));
    arguments.add("--journal=" + new Pushes(folder).journal());
    arguments.add("--report=" + folder.resolve("report.jsonl"));
    arguments.addAll(List.of(more));
    return Ran.command(vendors.environment(), arguments.toArray(String[]::new));
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }

  private List<String> report() throws IOException {
    return new Pushes(folder).report();
  }
}
