package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.clientela.cli.FakeVendors.Answer;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final int SAMPLE_CUSTOMERS = 10;

  private static final String CUSTOMER =
      "{\"id\":\"1\",\"type\":\"person\",\"name\":{\"given\":\"Ana\",\"family\":\"Prueba\"},"
          + "\"documents\":[{\"type\":\"rut\",\"country\":\"CL\",\"number\":\"41333444-6\"}],"
          + "\"gender\":\"female\"}";

  @TempDir Path folder;

  @Test
  void eachCommandHasHelp() {
    for (String command :
        List.of(
            "push", "map", "pull", "receive", "losses", "vendors", "columns", "sample", "check",
            "demo")) {
      Ran ran = Ran.command(Map.of(), command, "--help");

      assertThat(ran.code()).as(command).isZero();
      assertThat(ran.out()).as(command).startsWith("Usage: clientela " + command);
    }
  }

  @Test
  void usageIsExitCodeTwo() {
    assertThat(Ran.command(Map.of()).code()).isEqualTo(2);
    assertThat(Ran.command(Map.of(), "dance").code()).isEqualTo(2);
    assertThat(Ran.command(Map.of(), "push", "--to=all").err()).contains("--from");
    assertThat(Ran.command(Map.of(), "push", "--from=x.csv", "--to=bsail").err())
        .contains(
            "expected bsale, koibox, lotinfo, sperant, tomticket, tomticket-v2 or all as --to, found bsail");
    assertThat(Ran.command(Map.of(), "push", "--from=none.csv", "--to=all").code()).isEqualTo(2);
    assertThat(Ran.command(Map.of(), "push", "--from=x", "--to=all", "--concurrency=0").code())
        .isEqualTo(2);
    assertThat(Ran.command(Map.of(), "pull", "--from=koibox").code()).isEqualTo(2);
    assertThat(Ran.command(Map.of(), "sample", "--count=-1").code()).isEqualTo(2);
    assertThat(Ran.command(Map.of(), "sample", "--count=99999999999").err())
        .startsWith("expected 0 to 10000000 as --count, found 99999999999");
  }

  @Test
  void aTokenIsNoArgument() {
    Ran ran = Ran.command(Map.of(), "push", "--from=x.csv", "--to=bsale", "--token=invented-token");

    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void mapWritesTheVendorsJsonAndTellsLosses() {
    Ran ran = Ran.withInput(CUSTOMER, Map.of(), "map", "--to", "koibox");

    assertThat(ran.code()).isZero();
    assertThat(JsonParser.parseString(ran.out()).getAsJsonObject().get("sexo").getAsString())
        .isEqualTo("m");
    assertThat(ran.err()).contains("koibox: consents.sms DEFAULTED: unknown is sent as no");
  }

  @Test
  void mapWritesEachRequestOfBsaleOnALineOfItsOwn() {
    String customer =
        CUSTOMER.replace(
            "\"gender\"",
            "\"contacts\":[{\"given\":\"Eva\",\"family\":\"Prueba\","
                + "\"email\":{\"address\":\"eva@example.com\"}}],\"gender\"");

    Ran ran = Ran.withInput(customer, Map.of(), "map", "--to=bsale");

    assertThat(ran.code()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(2).allMatch(it -> JsonParser.parseString(it).isJsonObject());
    assertThat(
            JsonParser.parseString(lines.get(1)).getAsJsonObject().get("firstName").getAsString())
        .isEqualTo("Eva");
  }

  @Test
  void lossesCountsWhatWouldFailByVendor() throws IOException {
    Path file = Files.writeString(folder.resolve("one.csv"), "id,given_name\n1,Ana\n");

    Ran ran = Ran.command(Map.of(), "losses", "--from=" + file, "--to=bsale,tomticket,koibox");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).endsWith("1 customer, 0 could not be read, 1 delivery would fail\n");
  }

  @Test
  void mapTellsWhyACustomerIsNotSent() {
    Ran skipped = Ran.withInput(CUSTOMER, Map.of(), "map", "--to=lotinfo");
    Ran broken = Ran.withInput("{\"name\":1}", Map.of(), "map", "--to=sperant");

    assertThat(skipped.code()).isEqualTo(1);
    assertThat(skipped.err()).contains("lotinfo: skipped: Lotinfo needs the user");
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).startsWith("customer: name: ");
  }

  @Test
  void lossesTellsWhatWouldBeLostAndSendsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("customers.jsonl"), CUSTOMER + "\nbroken\n");

    Ran ran = Ran.command(Map.of(), "losses", "--from=" + file, "--to=all");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("Lost at bsale")
        .contains("UNSUPPORTED: Bsale has no place for it")
        .contains("2 customers, 1 could not be read");
    assertThat(ran.err()).isEqualTo("line 2: is not valid JSON (column 1)\n");
  }

  @Test
  void columnsListsEachColumnWithItsMeaning() {
    Ran ran = Ran.command(Map.of(), "columns");

    assertThat(ran.out().lines())
        .anyMatch(it -> it.matches("birth_date +day of birth, such as 1985-01-10"))
        .anyMatch(it -> it.startsWith("custom.<name>"))
        .allMatch(it -> it.split(" {2,}").length == 2);
  }

  @Test
  void vendorsShowsAFieldALine() {
    Ran ran = Ran.command(Map.of(), "vendors");

    assertThat(ran.out()).startsWith("field").contains("bsale").contains("birthDate");
  }

  @Test
  void aSampleCanBeReadBackAsAWhole() throws IOException {
    Path file = folder.resolve("sample.csv");
    Files.writeString(file, Ran.command(Map.of(), "sample", "--count=300", "--seed=9").out());

    Ran ran = Ran.command(Map.of(), "losses", "--from=" + file, "--to=all");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void pullWritesAllPagesAsCanonicalCustomers() {
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.script(
          (vendor, method, body) ->
              new Answer(
                  200,
                  "{\"count\":2,\"items\":["
                      + "{\"href\":\"x\",\"id\":1,\"firstName\":\"Ana\",\"state\":0},"
                      + "{\"href\":\"x\",\"id\":2,\"firstName\":\"Eva\",\"state\":1}]}"));

      Ran ran = Ran.command(vendors.environment(), "pull", "--from=bsale");

      assertThat(ran.code()).isZero();
      List<Customer> customers = ran.out().lines().map(CustomerJson::read).toList();
      assertThat(customers)
          .extracting(it -> it.externalId("bsale").get())
          .containsExactly("1", "2");
      assertThat(customers).extracting(it -> it.active().get()).containsExactly(true, false);
      assertThat(ran.err()).startsWith("2 customers, ");
    }
  }

  @Test
  void pullThatFailsSaysWhyAndEndsWithOne() {
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.script((vendor, method, body) -> new Answer(401, "{}"));

      Ran ran = Ran.command(vendors.environment(), "pull", "--from=bsale");

      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).startsWith("clientela: listClients: HTTP 401");
    }
  }

  @Test
  void theDemoNeedsATokenForEveryVendorThatIsNamed() {
    Ran ran = Ran.command(Map.of("CLIENTELA_BSALE_URL", "https://bsale.test"), "demo");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: Bsale needs a token: set CLIENTELA_BSALE_TOKEN in the environment.\n");
  }

  @Test
  void theDemoGoesToVendorsThatTheEnvironmentNames() throws IOException {
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.lotinfoAnswersNoIds(SAMPLE_CUSTOMERS);

      Ran ran = Ran.command(vendors.environment(), "demo", "--out=" + folder.resolve("demo"));

      assertThat(ran.err()).isEmpty();
      assertThat(ran.code()).isZero();
      assertThat(ran.out())
          .contains("10 customers for " + MappedVendor.values().length + " vendors")
          .contains("Received Koibox's webhook")
          .contains("\"externalIds\":{\"koibox\":\"1024\"}");
    }
  }
}
