package io.clientela.runtime.socket;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Call;

/**
 * Ends calls whose thread was interrupted. A thread that waits for a socket does not notice that by
 * itself, whatever made the socket (a SOCKS proxy's is OkHttp's own), so one thread for all clients
 * looks after the others, while there are calls.
 */
public final class InterruptWatch {
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int IDLE_PERIODS = 100;
  private static final Set<Watched> CALLS = ConcurrentHashMap.newKeySet();
  private static final AtomicBoolean RUNNING = new AtomicBoolean();

  private InterruptWatch() {}

  /** A call under way; closed by the thread that makes it. */
  public static final class Watched {
    private final Thread thread = Thread.currentThread();
    private final Call call;

    private Watched(Call call) {
      this.call = call;
    }

    public void close() {
      CALLS.remove(this);
    }
  }

  /** Watches over a call of the current thread. */
  public static Watched over(Call call) {
    Watched watched = new Watched(call);
    CALLS.add(watched);
    if (!RUNNING.get() && RUNNING.compareAndSet(false, true)) start();
    return watched;
  }

  private static void start() {
    Thread thread = new Thread(InterruptWatch::run, "clientela interrupt watch");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run() {
    int idle = 0;
    while (true) {
      LockSupport.parkNanos(PERIOD);
      for (Watched watched : CALLS) {
        if (watched.thread.isInterrupted()) end(watched.call);
      }
      idle = CALLS.isEmpty() ? idle + 1 : 0;
      if (idle < IDLE_PERIODS) continue;
      RUNNING.set(false);
      if (CALLS.isEmpty() || !RUNNING.compareAndSet(false, true)) return;
      idle = 0;
    }
  }

  private static void end(Call call) {
    try {
      call.cancel();
    } catch (RuntimeException e) {
      // An application's listener failed: the other calls are still to be watched over.
      Thread watch = Thread.currentThread();
      watch.getUncaughtExceptionHandler().uncaughtException(watch, e);
    }
  }
}
