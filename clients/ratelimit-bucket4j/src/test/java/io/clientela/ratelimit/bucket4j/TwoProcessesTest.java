package io.clientela.ratelimit.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes with one token, counted at the server. {@code clientela.rate.calls} makes each make
 * so many calls at 8 a second, as at Bsale.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TwoProcessesTest {
  private static final int CALLS = Integer.getInteger("clientela.rate.calls", 0);
  private static final int LIMIT = CALLS == 0 ? 40 : 8;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
  private final ExecutorService handlers = Executors.newCachedThreadPool();
  @TempDir Path folder;
  private HttpServer vendor;

  @BeforeEach
  void start() throws IOException {
    vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.setExecutor(handlers);
    vendor.createContext(
        "/",
        exchange -> {
          arrivals.add(System.nanoTime());
          byte[] body = "{\"href\":\"/65\",\"id\":65}".getBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    vendor.start();
  }

  @AfterEach
  void stop() {
    vendor.stop(0);
    handlers.shutdown();
  }

  @Test
  void togetherKeepToTheLimitByAFile() throws Exception {
    twoKeepTo("file:" + folder);
  }

  @Test
  @EnabledIf("io.clientela.ratelimit.bucket4j.RedisServer#isThere")
  void togetherKeepToTheLimitByRedis() throws Exception {
    try (RedisServer redis = RedisServer.start(folder)) {
      twoKeepTo(redis.address());
    }
  }

  private void twoKeepTo(String store) throws Exception {
    int calls = CALLS == 0 ? LIMIT : CALLS;
    List<Process> callers = List.of(caller(store, calls), caller(store, calls));
    for (Process caller : callers) assertThat(caller.inputReader().readLine()).isEqualTo("ready");
    for (Process caller : callers) caller.outputWriter().append('\n').flush();
    for (Process caller : callers) assertThat(caller.waitFor()).isZero();

    List<Long> times = arrivals.stream().sorted().toList();
    int most = mostInOneSecond(times);
    System.out.printf(
        "%s, limit %d/s, 2 JVMs: at most %d of %d starts in any second, %.1f/s over %.1f s%n",
        store.substring(0, store.indexOf(':')),
        LIMIT,
        most,
        times.size(),
        (times.size() - 1) * 1e9 / (times.get(times.size() - 1) - times.get(0)),
        (times.get(times.size() - 1) - times.get(0)) / 1e9);
    assertThat(times).hasSize(2 * calls);
    assertThat(most).isBetween(2, LIMIT);
  }

  private Process caller(String store, int calls) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
    String path = System.getProperty("java.class.path");
    String classes = System.getProperty("surefire.test.class.path", path);
    command.addAll(List.of("-cp", classes, Caller.class.getName()));
    String url = "http://127.0.0.1:" + vendor.getAddress().getPort() + "/v1";
    command.addAll(List.of(url, store, "" + LIMIT, "" + calls));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static int mostInOneSecond(List<Long> times) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < times.size(); last++) {
      while (times.get(last) - times.get(first) >= SECOND) first++;
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
