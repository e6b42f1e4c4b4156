package io.clientela.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.bsale.BsaleClient;
import io.clientela.conformance.wire.FakeVendor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CallLogTest {
  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final BsaleClient bsale =
      BsaleClient.builder().accessToken("t0ken").baseUrl(vendor.url()).attempts(1).build();

  private final List<String> lines = LogTrap.listen();

  @AfterEach
  void forget() {
    LogTrap.forget(lines);
  }

  @Test
  void theLineOfASuccessHasItsStatus() {
    vendor.responds(200, "{\"count\": 7}");

    bsale.clients().countClients();

    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("DEBUG io.clientela.bsale GET /clients/count.json")
                    .contains(": HTTP 200 (attempts: 1, "));
  }

  @Test
  void theLineOfAFailureHasItsStatus() {
    vendor.responds(404, "{\"error\": \"no\"}");

    assertThatThrownBy(() -> bsale.clients().countClients());

    assertThat(lines)
        .anyMatch(line -> line.contains("GET /clients/count.json failed: HTTP 404 (attempts: "));
  }
}
