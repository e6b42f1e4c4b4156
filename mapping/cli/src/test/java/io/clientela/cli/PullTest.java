package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.clientela.cli.FakeVendors.Answer;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All customers of a vendor are read, page by page. */
class PullTest {
  private static final String CODE = "70707077";

  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @CsvSource({
    "koibox, 0, 1", "koibox, 50, 1", "koibox, 51, 2", "koibox, 230, 5",
    "sperant, 0, 1", "sperant, 20, 1", "sperant, 21, 2", "sperant, 90, 5",
    // whose contract takes an empty page for the end
    "tomticket-v2, 0, 1", "tomticket-v2, 50, 2", "tomticket-v2, 51, 3", "tomticket-v2, 230, 6"
  })
  void everyPageIsReadOnceAndInOrder(String vendor, int customers, int pages) {
    fill(vendor, customers);

    Ran ran = pull(vendor);

    assertThat(ran.code()).isZero();
    assertThat(ids(vendor, ran))
        .isEqualTo(IntStream.range(0, customers).mapToObj(Integer::toString).toList());
    assertThat(register(vendor).pages()).isEqualTo(pages);
    assertThat(ran.err()).startsWith(customers + " customers, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void aPageThatBreaksInTheMiddleEndsTheReadingAfterWhatCame(String vendor) {
    fill(vendor, 230);
    register(vendor).breaksAtPage = 3;

    Ran ran = pull(vendor);

    int page = vendor.equals("sperant") ? 20 : 50;
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ids(vendor, ran)).hasSize(2 * page).doesNotHaveDuplicates();
    assertThat(ran.err()).startsWith("clientela: list").doesNotContain("customers, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void aPageIsReadWhenItsFirstCustomerIsWrittenAndNotBefore(String vendor) {
    fill(vendor, 230);
    register(vendor).breaksAtPage = 2;

    // had pages been read ahead, nothing would have been written
    assertThat(ids(vendor, pull(vendor))).hasSize(vendor.equals("sperant") ? 20 : 50);
  }

  @ParameterizedTest
  @CsvSource({"koibox, 2", "sperant, 3", "tomticket-v2, 3"})
  void sinceLeavesOutWhatIsCertainlyOlder(String vendor, int count) {
    String row =
        "{\"id\":%1$d,\"nombre\":\"R\",\"name\":\"R\",\"updated\":\"%2$sT10:15:00+01:00\"}";
    register(vendor).has(row.formatted(1, "2025-11-01"));
    register(vendor).has(row.formatted(2, "2026-11-02"));
    // neither Sperant nor TomTicket says when a customer was changed
    register(vendor).has("{\"id\":3,\"nombre\":\"R\",\"name\":\"R\"}");

    assertThat(pull(vendor, "--since=2026-11-01").out().lines()).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "999, 1", "1000, 2", "2500, 3"})
  void lotinfoIsReadInLongPagesWithTheCode(int clients, int pages) {
    List<String> asked = lotinfo(clients);

    Ran ran = pull("lotinfo");

    assertThat(ran.code()).isZero();
    assertThat(ids("lotinfo", ran))
        .isEqualTo(IntStream.range(0, clients).mapToObj(Integer::toString).toList());
    assertThat(asked).hasSize(pages).allMatch(it -> it.contains("\"code\":" + CODE));
    assertThat(ran.out() + ran.err()).doesNotContain(CODE);
  }

  @Test
  void lotinfoIsAskedForWhatWasChangedSince() {
    List<String> asked = lotinfo(1);

    pull("lotinfo", "--since=2026-01-01");

    assertThat(asked).singleElement().asString().contains("\"editDate\":{\"min\":1767225600}");
  }

  @Test
  void whatLotinfoShowsAgainEndsTheReading() {
    String page = lotinfoPage(0, 1000);
    vendors.script((vendor, method, body) -> new Answer(200, page));

    Ran ran = pull("lotinfo");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("listClients", "page at 1000 repeats the page before it");
    assertThat(ran.out().lines()).hasSize(1000);
  }

  @Test
  void aCodeThatIsRefusedIsNotShown() {
    vendors.script((vendor, method, body) -> new Answer(400, "{\"error\":\"code " + CODE + "\"}"));

    Ran ran = pull("lotinfo");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("clientela: listClients");
  }

  @Test
  void withoutACodeOrWithOneThatIsNoneLotinfoIsNotCalled() {
    List<String> asked = lotinfo(1);

    Ran missing = Ran.command(vendors.environment(), "pull", "--from=lotinfo");
    Ran wrong = Ran.command(environment("canary"), "pull", "--from=lotinfo");

    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("set CLIENTELA_LOTINFO_SMS_CODE");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .isEqualToIgnoringNewLines(
            "clientela: expected a positive integer as CLIENTELA_LOTINFO_SMS_CODE.");
    assertThat(asked).isEmpty();
  }

  /** Lotinfo with so many clients, and what it was asked. */
  private List<String> lotinfo(int clients) {
    List<String> asked = new CopyOnWriteArrayList<>();
    vendors.script(
        (vendor, method, body) -> {
          asked.add(body);
          JsonObject query = JsonParser.parseString(body).getAsJsonObject();
          int from = query.get("offset").getAsInt();
          int to = Math.min(clients, from + query.get("limit").getAsInt());
          return new Answer(200, lotinfoPage(from, to));
        });
    return asked;
  }

  private static String lotinfoPage(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            it ->
                "{\"id\":{\"fieldType\":\"value\",\"values\":[{\"value\":\"%d\"}]}}".formatted(it))
        .collect(Collectors.joining(",", "{\"result\":[", "]}"));
  }

  private void fill(String vendor, int customers) {
    for (int i = 0; i < customers; i++) {
      register(vendor)
          .has(
              "{\"id\":%1$d,\"internal_id\":\"%1$d\",\"nombre\":\"R\",\"name\":\"R\"}"
                  .formatted(i));
    }
  }

  private FakeRegister register(String vendor) {
    return switch (vendor) {
      case "koibox" -> vendors.koibox();
      case "sperant" -> vendors.sperant();
      default -> vendors.tomticketV2();
    };
  }

  private static List<String> ids(String vendor, Ran ran) {
    return ran.out().lines().map(CustomerJson::read).map(it -> id(vendor, it)).toList();
  }

  private static String id(String vendor, Customer customer) {
    return customer.externalId(vendor).orElseThrow();
  }

  private Map<String, String> environment(String code) {
    Map<String, String> environment = new HashMap<>(vendors.environment());
    environment.put("CLIENTELA_LOTINFO_SMS_CODE", code);
    return environment;
  }

  private Ran pull(String vendor, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "pull";
    arguments[1] = "--from=" + vendor;
    arguments[2] = "--no-rate-limit";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Ran.command(environment(CODE), arguments);
  }
}
