package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.bsale.BsaleClient;
import io.clientela.conformance.contract.Contract;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Clock;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticket.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A client that is told nothing but its credential goes where its contract says, as often. */
class ClientSettingsTest {
  private static final int MORE_THAN_ANY_LIMIT = 40;

  private final List<String> urls = new ArrayList<>();
  private final AtomicInteger waitMillis = new AtomicInteger();

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
    return switch (vendor) {
      case "bsale" -> {
        var client = isolated(BsaleClient.builder().accessToken("invented")).build();
        yield () -> client.clients().countClients();
      }
      case "koibox" -> {
        var client = isolated(KoiboxClient.builder().apiKey("invented")).build();
        var customer = CustomerInput.builder().nombre("Lucía").build();
        yield () -> client.customers().createCustomer(customer);
      }
      case "lotinfo" -> {
        var client = isolated(LotinfoClient.builder().token("invented")).build();
        var person = ClientInput.builder().userId(1).fioI("Анна").build();
        yield () ->
            client.clients().addClients(ClientBatch.builder().data(List.of(person)).build());
      }
      case "sperant" -> {
        var client = isolated(SperantClient.builder().token("invented")).build();
        var update = io.clientela.sperant.model.ClientUpdate.builder().fname("Rosa").build();
        yield () -> client.clients().updateClient(7, update);
      }
      case "tomticket" -> {
        var client = isolated(TomTicketClient.builder().token("invented")).build();
        var update = ClientUpdate.builder().nome("Joana").email("joana@example.com").build();
        yield () -> client.clients().updateClient("C-1", IdentifierType.INTERNAL, update);
      }
      default -> throw new IllegalArgumentException("no client of " + vendor);
    };
  }

  private <B extends ClientBuilder<?, B>> B isolated(B builder) {
    return builder
        .attempts(1)
        .clock(new StandingClock())
        .httpClient(new OkHttpClient.Builder().addInterceptor(this::stop).build());
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
