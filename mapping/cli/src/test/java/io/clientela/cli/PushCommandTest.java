package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushCommandTest {
  private static final String HEADER =
      "id,type,given_name,family_name,document_type,document_number,document_country,email\n";
  private static final String FIRST =
      "1,person,Ana,Prueba,rut,11222333-9,CL,persona-1@example.com\n";
  private static final String SECOND = "2,person,Eva,Prueba,rut,1-9,CL,persona-2@example.com\n";

  @TempDir Path folder;
  private FakeVendors vendors;

  @BeforeEach
  void start() {
    vendors = FakeVendors.start();
  }

  @AfterEach
  void stop() {
    vendors.close();
  }

  @Test
  void everyCustomerIsDeliveredAndAccountedFor() throws IOException {
    Ran ran = push("all", HEADER + FIRST + SECOND);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(vendors.taken("lotinfo", "persona-2@example.com")).isEqualTo(1);
    assertThat(report()).hasSize(10);
    assertThat(ran.out()).contains("Sperant only updates").contains("2 customers for 5 vendors");
  }

  @Test
  void manyCustomersAreAllAccountedFor() throws IOException {
    int count = Integer.getInteger("clientela.customers", 500);
    String customers = Ran.command(Map.of(), "sample", "--count", "" + count).out();

    Ran ran = push("all", customers, "--journal-force=never", "--concurrency=8");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(report()).hasSize(5 * count);
    assertThat(report()).noneMatch(it -> it.contains("\"failed\"") || it.contains("\"unknown\""));
  }

  @Test
  void bsaleIsToldWhatChangedOfAClientThatItHas() throws IOException {
    vendors.bsaleHas("11222333-9", 65);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isZero();
    assertThat(report().get(0)).contains("\"vendorId\":\"65\"");
    assertThat(Files.readString(journal())).contains("updateClient").doesNotContain("createClient");
  }

  @Test
  void anAnswerOfAnotherCodeIsNoHit() throws IOException {
    vendors.script(
        (vendor, method, body) ->
            method.equals("GET")
                ? new Answer(
                    200, "{\"count\":1,\"items\":[{\"href\":\"x\",\"id\":9,\"code\":\"2-7\"}]}")
                : null);

    assertThat(push("bsale", HEADER + FIRST).code()).isZero();
    assertThat(Files.readString(journal())).contains("createClient").doesNotContain("updateClient");
  }

  @Test
  void severalClientsOfOneCodeAreNotChosenFrom() throws IOException {
    String two =
        "{\"count\":2,\"items\":[{\"href\":\"x\",\"id\":8,\"code\":\"11.222.333-9\",\"state\":0},"
            + "{\"href\":\"x\",\"id\":9,\"code\":\"11222333-9\",\"state\":0}]}";
    vendors.script((vendor, method, body) -> method.equals("GET") ? new Answer(200, two) : null);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            "line 2 (1), bsale, failed: documents: 2 clients at Bsale have this code; name one by"
                + " the external id 'bsale'\n");
  }

  @Test
  void aRefusalIsOneLineAndTheRestIsDelivered() throws IOException {
    vendors.script(
        (vendor, method, body) ->
            body.contains("persona-1@")
                ? new Answer(422, "{\"error\":\"email:\\n is taken\"}")
                : null);

    Ran ran = push("koibox,bsale", HEADER + FIRST + SECOND);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("line 2 (1), bsale, failed: createClient: HTTP 422")
                    .endsWith("the vendor says: email: is taken"))
        .anySatisfy(line -> assertThat(line).startsWith("line 2 (1), koibox, failed: createC"));
    assertThat(vendors.taken("koibox", "persona-2@example.com")).isEqualTo(1);
  }

  @Test
  void brokenRecordsAreNamedAndTheRestIsDelivered() throws IOException {
    Ran ran =
        push(
            "koibox",
            HEADER
                + FIRST
                + "3,alien,A,B,,,,persona-3@example.com\n"
                + "1,person,Again,C,,,,persona-4@example.com\n"
                + "4,person,D,E,rut,1-1,CL,persona-5@example.com\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("line 3 (3): type: is none of person, organisation\n")
        .contains("line 4 (1): id: is that of line 2 already\n")
        .contains("line 5 (4), koibox, failed: documents[0].number: is not a RUT");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(report()).hasSize(4);
  }

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

  @Test
  void aVendorThatCannotBeReachedCostsItsOwnDeliveriesAlone() throws IOException {
    Map<String, String> environment = new HashMap<>(vendors.environment());
    FakeVendors gone = FakeVendors.start();
    environment.put("CLIENTELA_KOIBOX_URL", gone.url());
    gone.close();

    Ran ran = push(environment, "koibox,bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("line 2 (1), koibox, failed: createCustomer: no connection")
        .hasLineCount(1);
    assertThat(vendors.taken("bsale", "persona-1@example.com")).isEqualTo(1);
  }

  @Test
  void aDryRunSendsNothingAndLeavesNoJournal() throws IOException {
    Ran ran = push(Map.of(), "all", HEADER + FIRST, "--dry-run");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("deliverable");
    assertThat(journal()).doesNotExist();
  }

  @Test
  void aMissingTokenIsOneSentence() throws IOException {
    Ran ran = push(Map.of(), "bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: Bsale needs a token: set CLIENTELA_BSALE_TOKEN in the environment.\n");
  }

  @Test
  void anUnknownColumnIsAnErrorOfUsage() throws IOException {
    Ran ran = push("bsale", "id,nombre\n1,Ana\n");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("unknown columns: nombre");
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return push(vendors.environment(), to, csv, more);
  }

  private Ran push(Map<String, String> environment, String to, String csv, String... more)
      throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), csv);
    List<String> arguments =
        new ArrayList<>(List.of("push", "--from=" + file, "--to=" + to, "--no-rate-limit"));
    arguments.add("--report=" + folder.resolve("report.jsonl"));
    arguments.add("--journal=" + journal());
    arguments.addAll(List.of(more));
    return Ran.command(environment, arguments.toArray(String[]::new));
  }

  private Path journal() {
    return folder.resolve("journal.jsonl");
  }

  private List<String> report() throws IOException {
    return Files.readAllLines(folder.resolve("report.jsonl"));
  }
}
