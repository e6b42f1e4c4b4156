package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.conformance.contract.Contract;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Clock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A client that is told nothing but its credential goes where its contract says, as often. */
class ClientSettingsTest {
  private static final int MORE_THAN_ANY_LIMIT = 40;

  private final List<String> urls = new ArrayList<>();
  private final List<ContractClient.Open> clients = new ArrayList<>();
  private final AtomicInteger waitMillis = new AtomicInteger();

  @AfterEach
  void close() {
    clients.forEach(ContractClient.Open::close);
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theFirstServerOfTheContractIsCalled(String vendor) {
    String server = Contract.of(vendor).root().at("/servers/0/url").asText();

    assertThatThrownBy(calls(vendor)::run).isInstanceOf(ClientelaException.class);

    assertThat(urls).singleElement().asString().startsWith(server + "/");
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theRateLimitOfTheContractIsKept(String vendor) {
    int limit = Contract.of(vendor).root().path("x-rate-limit").asInt(MORE_THAN_ANY_LIMIT);
    Runnable call = calls(vendor);

    for (int i = 0; i <= limit; i++) {
      assertThatThrownBy(call::run).isInstanceOf(ClientelaException.class);
    }
    // Evenly spaced, with room for 100 ms on the way: the next after the limit is 1.1 s behind.
    boolean unlimited = limit == MORE_THAN_ANY_LIMIT;
    assertThat(waitMillis.get()).isBetween(unlimited ? 0 : 1099, unlimited ? 0 : 1100);
  }

  /** One call of the vendor's client, which ends before it leaves this machine. */
  private Runnable calls(String vendor) {
    Contract contract = Contract.of(vendor);
    ClientCall call = ClientCall.all(contract).get(0);
    ContractClient.Open client =
        ContractClient.of(contract)
            .open(
                "invented",
                settings ->
                    settings
                        .attempts(1)
                        .clock(new StandingClock())
                        .httpClient(new OkHttpClient.Builder().addInterceptor(this::stop).build()));
    clients.add(client);
    return () -> call.by(client);
  }

  private Response stop(Interceptor.Chain chain) throws IOException {
    urls.add(chain.request().url().toString());
    throw new IOException("not to be sent");
  }

  /** Clock that stands still and keeps the last wait. */
  private final class StandingClock implements Clock {
    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public long nanos() {
      return 0;
    }

    @Override
    public void sleep(Duration duration) {
      waitMillis.set((int) duration.toMillis());
    }
  }
}
