package io.clientela.runtime.socket;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up in a thread of its own, as neither interruption nor a timeout ends a look-up. A
 * record, because OkHttp shares connections only between clients with equal look-ups.
 *
 * @param dns makes the look-up
 * @param patience how long it may take
 */
public record InterruptibleDns(Dns dns, Duration patience) implements Dns {
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> dns.lookup(host));
    Thread thread = new Thread(lookup, "clientela name look-up");
    thread.setDaemon(true);
    thread.start();
    try {
      return lookup.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknown("interrupted", e);
    } catch (TimeoutException e) {
      throw unknown("the name look-up took longer than the connect timeout", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownHostException unknown) throw unknown;
      throw unknown("the name look-up failed", e.getCause());
    }
  }

  private static UnknownHostException unknown(String why, @Nullable Throwable cause) {
    UnknownHostException unknown = new UnknownHostException(why);
    unknown.initCause(cause);
    return unknown;
  }
}
