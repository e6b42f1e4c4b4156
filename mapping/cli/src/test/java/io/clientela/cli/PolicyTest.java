package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static io.clientela.cli.Pushes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of customers that are not as they should be. */
class PolicyTest {
  private static final String BIRTHS = "id,given_name,document_type,birth_date\n";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @Test
  void aFieldThatIsWrongCostsItselfAlone() throws IOException {
    Ran ran = push("koibox", BIRTHS + "1,Ana,,10/01/1985\n2,Eva,,\n", "--on-bad-field=drop");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).startsWith("line 2 (1): left out: birth_date: is not a date");
    assertThat(report())
        .hasSize(2)
        .allMatch(it -> it.contains("\"outcome\":\"created\""))
        .anyMatch(
            it ->
                it.contains(
                    "{\"path\":\"birth_date\",\"kind\":\"INVALID\",\"reason\":\"left out: is not"));
    assertThat(ran.out()).contains("INVALID: left out: is not a date");
  }

  @Test
  void aFieldThatIsWrongCostsItsRecordUnlessItIsToBeLeftOut() throws IOException {
    Ran ran = push("koibox", BIRTHS + "1,Ana,,10/01/1985\n2,Eva,,\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(report()).hasSize(2).anyMatch(it -> it.contains("\"outcome\":\"failed\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,given_name,document_type,document_number\n1,Ana,rat,7\n",
        "id,given_name,consent_sms\n1,Ana,maybe\n",
        "id,given_name,external_id.sperant\n1,Ana,#N/A\n"
      })
  void whatTellsWhoItIsOrWhatItConsentsToIsNeverLeftOut(String csv) throws IOException {
    Ran ran = push("koibox", csv, "--on-bad-field=drop");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(report().get(0)).contains("\"outcome\":\"failed\"");
  }

  @Test
  void whatIsWrongInJsonOrAtOneVendorIsLeftOutToo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.jsonl"),
            "{\"id\":\"1\",\"name\":{\"given\":\"Ana\"},\"birthDate\":\"soon\","
                + "\"emails\":[{\"address\":\"no address\"},{\"address\":\"a@example.com\"}]}\n");

    Ran ran =
        Ran.command(
            vendors.environment(),
            "push",
            "--from=" + file,
            "--to=koibox",
            "--on-bad-field=drop",
            "--report=" + folder.resolve("report.jsonl"));

    assertThat(ran.code()).isZero();
    assertThat(report().get(0)).contains("birthDate").contains("emails[0].address");
  }

  @ParameterizedTest
  @CsvSource({"update, 0, updated, 1", "skip, 1, skipped, 0", "fail, 1, failed, 0"})
  void aClientThatBsaleHasIsTreatedAsAskedFor(String policy, int code, String outcome, int taken)
      throws IOException {
    vendors.bsaleHas("41333444-6", 65);

    Ran ran = push("bsale", HEADER + FIRST, "--on-existing=" + policy);

    assertThat(ran.code()).isEqualTo(code);
    assertThat(report().get(0)).contains("\"outcome\":\"" + outcome + "\"");
    assertThat(vendors.taken("updates of bsale", "persona-1@example.com")).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"tomticket", "lotinfo", "all"})
  void whereNobodyCanTellWhatIsThereItCannotBeLeftAlone(String vendor) throws IOException {
    Ran ran = push(vendor, HEADER + FIRST, "--on-existing=skip");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("where nobody can find out whether a customer is there");
    assertThat(folder.resolve("report.jsonl")).doesNotExist();
  }

  @Test
  void theFirstOnesAreTakenAndLaterTheRest() throws IOException {
    Ran first = push("koibox", HEADER + FIRST + SECOND, "--limit=1");
    Ran rest = push("koibox", HEADER + FIRST + SECOND, "--resume");

    assertThat(first.code()).isZero();
    assertThat(rest.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(vendors.taken("koibox", "persona-2@example.com")).isEqualTo(1);
    assertThat(report()).hasSize(2).anyMatch(it -> it.contains("\"unchanged\""));
  }

  @Test
  void whatAVendorWouldBeSentIsShownOnTheScreenAlone() throws IOException {
    Ran ran =
        push("koibox,tomticket", HEADER + FIRST.replace("persona-1@example.com", ""), "--show");

    assertThat(ran.out().lines())
        .anyMatch(it -> it.startsWith("{") && it.contains("41333444-6"))
        .anyMatch(it -> it.startsWith("line 2 (1), tomticket: skipped: "));
    assertThat(ran.err()).doesNotContain("persona-1");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(it -> it.getFileName().toString())
          .containsExactly("customers.csv");
    }
  }

  @ParameterizedTest
  @CsvSource({"tell, 0, 3, vendorId", "skip, 1, 1, skipped", "fail, 1, 1, failed"})
  void customersThatHaveSomethingInCommonAreTreatedAsAskedFor(
      String policy, int code, int taken, String outcome) throws IOException {
    String csv =
        "id,given_name,document_type,document_number,document_country,email,phone\n"
            + "1,Ana,rut,41.333.444-6,CL,persona-1@example.com,\n"
            + "2,Eva,rut,41333444-6,CL,,\n"
            + "3,Isa,,,,PERSONA-1@example.com,\n";

    Ran ran = push("koibox", csv, "--duplicates=" + policy);

    assertThat(ran.code()).isEqualTo(code);
    assertThat(report()).hasSize(3);
    assertThat(report().stream().filter(it -> it.contains("\"vendorId\""))).hasSize(taken);
    assertThat(report()).filteredOn(it -> it.contains(outcome)).hasSize(taken == 3 ? 3 : 2);
    assertThat(ran.out())
        .contains("has the document of line 2")
        .contains("has the e-mail address of line 2");
  }

  @Test
  void skippedOnesAreNotDoneUnlessAllowed() throws IOException {
    String csv = HEADER + FIRST.replace("persona-1@example.com", "");

    assertThat(push("koibox,tomticket", csv, "--dry-run").code()).isEqualTo(1);
    assertThat(push("koibox,tomticket", csv, "--dry-run", "--allow-skips").code()).isZero();
  }

  @Test
  void whatIsLeftToDoStandsLast() throws IOException {
    vendors.script((vendor, method, body) -> new FakeVendors.Answer(400, "{}"));

    Ran ran = push("koibox", HEADER + FIRST + SECOND);

    List<String> lines = ran.out().lines().toList();
    assertThat(lines).contains("Not done:");
    assertThat(lines.get(lines.size() - 1)).contains("koibox, failed: createCustomer: HTTP 400");
  }

  @Test
  void thatADeliveryTakesHoursIsSaidBefore() throws IOException {
    StringBuilder csv = new StringBuilder("id,given_name,external_id.bsale\n");
    for (int i = 1; i <= 50_000; i++) csv.append("%d,Ana,%d\n".formatted(i, i));

    Ran ran = new Pushes(folder).push(Map.of(), "bsale,koibox", csv.toString(), "--dry-run");

    assertThat(ran.out())
        .contains(
            "A delivery takes: bsale 3 h 28 min to 6 h 56 min for 50,000 customers, at 8 requests"
                + " per second.");
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }

  private List<String> report() throws IOException {
    return new Pushes(folder).report();
  }
}
