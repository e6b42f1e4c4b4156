package io.clientela.ratelimit.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.clientela.bsale.BsaleClient;
import io.clientela.runtime.RateLimit;
import io.clientela.runtime.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Bucket4jRateLimitTest {
  private static final Duration PATIENT = Duration.ofDays(9);

  @TempDir Path folder;

  @Test
  void spacesTurnsOfAllWhoHaveTheKey() throws Exception {
    RateLimit one = limit("bsale");
    RateLimit other = limit("bsale");

    assertThat(one.reserve(PATIENT)).isEqualTo(Duration.ZERO);
    assertThat(other.reserve(PATIENT)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1100));
    assertThat(one.reserve(PATIENT)).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2200));
    assertThat(limit("other").reserve(PATIENT)).isEqualTo(Duration.ZERO);
  }

  @Test
  void reservesNothingForACallerThatCannotWait() throws Exception {
    RateLimit limit = limit("bsale");
    limit.reserve(PATIENT);

    assertThat(limit.reserve(Duration.ofMillis(500))).isNull();
    assertThat(limit.reserve(Duration.ZERO)).isNull();
    assertThat(limit.reserve(PATIENT)).isLessThanOrEqualTo(Duration.ofMillis(1100));
  }

  @Test
  void letsOneLeaveAndNoOtherBeforeItsTime() throws Exception {
    RateLimit limit = limit("bsale");

    assertThat(limit.leave(PATIENT)).isTrue();
    assertThat(limit("bsale").leave(Duration.ofMillis(300))).isFalse();
  }

  @Test
  void nothingIsSentWhileTheStoreFails() throws Exception {
    RateLimit limit = brokenLimit();

    assertThatThrownBy(() -> limit.reserve(PATIENT)).isInstanceOf(RuntimeException.class);
    assertThat(callsThat(limit)).isZero();
  }

  @Test
  void orElseAnotherLimitHoldsAndTheFailureIsTold() throws Exception {
    List<RuntimeException> told = new ArrayList<>();
    RateLimit limit = brokenLimit().orElse(RateLimit.perSecond(100), told::add);

    assertThat(callsThat(limit)).isOne();
    assertThat(told).hasSize(2);
  }

  /** How many requests reached the vendor. */
  private int callsThat(RateLimit limit) throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer vendor =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    vendor.start();
    String url = "http://127.0.0.1:" + vendor.getAddress().getPort();
    try (BsaleClient bsale =
        BsaleClient.builder().accessToken("invented").baseUrl(url).rateLimit(limit).build()) {
      if (limit instanceof Bucket4jRateLimit) {
        assertThatThrownBy(() -> bsale.clients().getClient(65))
            .isInstanceOf(TransportException.class)
            .hasMessageContaining("the rate limit cannot be asked, nothing was sent");
      } else {
        assertThatThrownBy(() -> bsale.clients().getClient(65)).hasMessageContaining("404");
      }
    } finally {
      vendor.stop(0);
    }
    return calls.get();
  }

  private Bucket4jRateLimit limit(String key) {
    return Bucket4jRateLimit.perSecond(1, new FileStore(folder), key);
  }

  private Bucket4jRateLimit brokenLimit() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in place of a folder");
    return Bucket4jRateLimit.perSecond(1, new FileStore(file), "bsale");
  }
}
