package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills receivers at points that a seed chooses, while several senders deliver, until as many were
 * killed as was asked for ({@code -Dclientela.kills}, 3 unless set). Each customer is sent until it
 * is answered. Then each stands in the file, once.
 */
class ReceiveKillTest {
  private static final int KILLS = Integer.getInteger("clientela.kills", 3);
  private static final int SENDERS = 4;
  private static final int MOST_BETWEEN_KILLS = 60;
  private static final int LAST = 50;
  private static final long SEED = 20261126;

  @TempDir Path folder;
  private final ConcurrentLinkedQueue<Integer> unsent = new ConcurrentLinkedQueue<>();
  private final Set<Integer> answered = ConcurrentHashMap.newKeySet();
  private int sent;
  private final AtomicInteger cutOff = new AtomicInteger();

  @Test
  @Timeout(600)
  void whatWasAnsweredStandsInTheFileOnce() throws Exception {
    Path file = folder.resolve("customers.jsonl");
    Random random = new Random(SEED);
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    for (int kills = 0; kills <= KILLS; kills++) {
      int count = kills < KILLS ? 1 + random.nextInt(MOST_BETWEEN_KILLS) : LAST;
      try (ReceiveProcess receiver = ReceiveProcess.start(file)) {
        deliver(senders, receiver, count, kills < KILLS);
        assertThat(receiver.process().isAlive()).isEqualTo(kills == KILLS);
      }
    }
    senders.shutdown();

    List<Integer> kept = kept(file);
    assertThat(unsent).isEmpty();
    assertThat(kept).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(answered);
    System.out.printf(
        "%d kills cut off %d requests: %d customers answered and kept once%n",
        KILLS, cutOff.get(), kept.size());
  }

  /** Sends until so many were answered; then kills at once, if so asked, or sends all. */
  private void deliver(ExecutorService senders, ReceiveProcess receiver, int count, boolean kills)
      throws Exception {
    // more than are answered, so that there are always some under way at the kill
    int more = Math.max(0, count + (kills ? 2 * SENDERS : 0) - unsent.size());
    IntStream.range(sent, sent + more).forEach(unsent::add);
    sent += more;
    AtomicInteger left = new AtomicInteger(count);
    List<Future<?>> running =
        Stream.generate(() -> senders.submit(() -> send(receiver, kills ? left : null)))
            .limit(SENDERS)
            .collect(Collectors.toList());
    for (Future<?> it : running) it.get();
  }

  private Void send(ReceiveProcess receiver, AtomicInteger left) throws InterruptedException {
    for (Integer id = unsent.poll(); id != null; id = unsent.poll()) {
      try {
        assertThat(receiver.post(id)).isEqualTo(204);
        answered.add(id);
        if (left != null && left.decrementAndGet() == 0) receiver.kill();
      } catch (IOException killed) {
        unsent.add(id);
        cutOff.incrementAndGet();
        return null;
      }
    }
    return null;
  }

  private static List<Integer> kept(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(it -> Integer.valueOf(it.replaceAll(".*\"koibox\":\"(\\d+)\".*", "$1")))
        .toList();
  }
}
