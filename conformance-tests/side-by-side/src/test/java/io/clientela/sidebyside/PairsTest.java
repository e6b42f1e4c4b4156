package io.clientela.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import org.junit.jupiter.api.Test;

class PairsTest {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String PROBLEM = "application/problem+json";

  @Test
  void eachStatusOfAnOperationIsAPair() {
    assertThat(Pairs.stated(Contract.of("lotinfo")))
        .containsExactlyInAnyOrder(
            "addClients 200 application/json",
            "addClients 400 application/json",
            "addClients default application/json");
    assertThat(Pairs.stated(Contract.of("tomticket")))
        .containsExactlyInAnyOrder("updateClient 200 application/json", "updateClient 429 no body");
  }

  @Test
  void aResponseCountsForTheNarrowestStatusThatItFits() {
    Pairs pairs = new Pairs(Contract.of("lotinfo"));
    pairs.count("PUT", "/CLIENTS", 400, JSON, false);
    assertThat(pairs.seen()).containsExactly("addClients 400 application/json");
    pairs.count("PUT", "/CLIENTS", 418, JSON, false);
    assertThat(pairs.seen()).contains("addClients default application/json");
  }

  @Test
  void aResponseOfARangeCounts() {
    Pairs pairs = new Pairs(Contract.of("sperant"));
    pairs.count("PUT", "/clients/7", 422, JSON, false);
    assertThat(pairs.seen()).containsExactly("updateClient 4XX application/json");
  }

  @Test
  void anotherMediaTypeOperationOrStatusDoesNotCount() {
    Pairs pairs = new Pairs(Contract.of("lotinfo"));
    pairs.count("PUT", "/CLIENTS", 400, PROBLEM, false);
    pairs.count("PUT", "/CLIENTS", 200, null, true);
    pairs.count("GET", "/CLIENTS", 200, JSON, false);
    pairs.count("PUT", "/clients", 200, JSON, false);
    assertThat(pairs.seen()).isEmpty();
    Pairs form = new Pairs(Contract.of("tomticket"));
    form.count("POST", "/update_cliente/t/i/E", 429, JSON, false);
    form.count("POST", "/update_cliente/t/i/E", 430, JSON, false);
    assertThat(form.seen()).isEmpty();
  }
}
