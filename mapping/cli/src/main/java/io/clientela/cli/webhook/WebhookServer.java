package io.clientela.cli.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Receives a vendor's webhook and keeps each delivery before it answers. Koibox signs nothing, so
 * whoever knows the path can send: a path that cannot be guessed is the only protection. TomTicket
 * signs.
 *
 * <p>A thread is busy with each connection that sends, however slowly; so there are many, and none
 * is busy for long.
 */
public final class WebhookServer implements AutoCloseable {
  /** Connections that wait to be accepted: with the 50 of the JDK a burst waits for seconds. */
  private static final int BACKLOG = 1024;

  private static final int MOST_THREADS = 1_000;
  private static final long IDLE_SECONDS = 10;
  private static final long STOP_SECONDS = 8;

  /** Limits of the JDK's server, in seconds, bytes and numbers. It reads them once, when loaded. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "10", // a request, from its first byte to its last
          "sun.net.httpserver.maxRspTime", "10",
          "sun.net.httpserver.idleInterval", "10",
          "sun.net.httpserver.maxReqHeaders", "100",
          "sun.net.httpserver.maxReqHeaderSize", "32768",
          "sun.net.httpserver.drainAmount", "0", // of a body that is refused unread
          "jdk.httpserver.maxConnections", "2000");

  static {
    LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
  }

  private final HttpServer server;
  private final WebhookPath path;
  private final Phaser underWay = new Phaser(1);
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          MOST_THREADS, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  private volatile boolean stopping;
  private @Nullable Intake intake;

  private WebhookServer(HttpServer server, WebhookPath path) {
    this.server = server;
    this.path = path;
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Takes an address. Whoever connects waits until it is started.
   *
   * @param path the path that the vendor posts to; what comes to any other is not found
   * @throws IOException if the address cannot be taken
   */
  public static WebhookServer bind(InetSocketAddress address, WebhookPath path) throws IOException {
    return new WebhookServer(HttpServer.create(address, BACKLOG), path);
  }

  /**
   * Starts to receive Koibox's new customers.
   *
   * @param inbox what is received is kept there; closed with this
   */
  public void start(CustomerInbox inbox, ReceiverListener listener) {
    start(new KoiboxIntake(inbox, listener), listener);
  }

  /**
   * Starts to receive what TomTicket tells of customers.
   *
   * @param events what is received is kept there; closed with this
   * @param secret the secret by which it is signed
   */
  public void start(EventFile events, WebhookSecret secret, ReceiverListener listener) {
    start(new TomTicketIntake(secret, events, listener), listener);
  }

  private void start(Intake kept, ReceiverListener listener) {
    intake = kept;
    server.createContext("/", new WebhookHandler(path, kept, listener, () -> stopping));
    server.setExecutor(this::run);
    server.start();
  }

  /** The URL on this machine; holds the secret path. */
  public URI url() {
    String host = server.getAddress().getAddress().getHostAddress();
    try {
      return new URI("http", null, host, port(), path.value(), null, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("an address has no URL", e);
    }
  }

  /** The port that was taken. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Answers what is under way, for 8 seconds at most, and stops. */
  @Override
  public void close() {
    if (stopping) return;
    stopping = true;
    try {
      underWay.awaitAdvanceInterruptibly(
          underWay.arriveAndDeregister(), STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException tooSlow) {
      // whoever is not done is cut off
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    threads.shutdownNow();
    if (intake != null) intake.close();
  }

  private void run(Runnable request) {
    underWay.register();
    threads.execute(
        () -> {
          try {
            request.run();
          } finally {
            underWay.arriveAndDeregister();
          }
        });
  }
}
