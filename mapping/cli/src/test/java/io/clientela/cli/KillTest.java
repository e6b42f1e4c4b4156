package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.clientela.cli.FakeVendors.Phase;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills pushes at points that a seed chooses, until as many were killed as was asked for ({@code
 * -Dclientela.kills}, 10 unless set), and lets the last one end. Then whatever the report calls
 * delivered was taken exactly once, whatever it calls unknown at most once, and nothing is missing.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("clientela.kills", 10);
  private static final int CUSTOMERS = 40 + 4 * KILLS;
  private static final int CONCURRENCY = 2;
  private static final int BATCH = 5;
  private static final int MOST_REQUESTS_BETWEEN_KILLS = 8;
  private static final long SEED = 20261122;

  @TempDir Path folder;

  @BeforeEach
  void inventCustomers() throws IOException {
    Files.writeString(folder.resolve("customers.csv"), DistinctSample.csv(CUSTOMERS));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(600)
  void nothingIsLostAndNothingIsDoubled(boolean breaking) throws Exception {
    int kills = breaking ? KILLS / 2 : KILLS;
    try (FakeVendors vendors = FakeVendors.start()) {
      assertThat(killAndResume(vendors, kills, breaking)).isEqualTo(kills);

      int unknown = check(vendors);
      int perKill = CONCURRENCY * (4 + BATCH);
      if (!breaking) assertThat(unknown).isLessThanOrEqualTo(kills * perKill);
    }
  }

  @Test
  @Timeout(60)
  void aSecondProcessDoesNotShareAJournal() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.hook((phase, vendor) -> await(arrived, over));
      Process first = push(vendors);
      arrived.await();

      Ran second = resumeInThisProcess(vendors);
      over.countDown();

      assertThat(second.code()).isEqualTo(2);
      assertThat(second.err()).contains("in use");
      assertThat(first.waitFor()).isZero();
      assertThat(check(vendors)).isZero();
    }
  }

  private Ran resumeInThisProcess(FakeVendors vendors) {
    return Ran.command(
        vendors.environment(),
        "push",
        "--from=" + folder.resolve("customers.csv"),
        "--to=all",
        "--resume",
        "--journal=" + folder.resolve("customers.csv.journal.jsonl"),
        "--report=" + folder.resolve("other.jsonl"));
  }

  private static void await(CountDownLatch arrived, CountDownLatch over) {
    arrived.countDown();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int killAndResume(FakeVendors vendors, int wanted, boolean breaking)
      throws IOException, InterruptedException {
    Random random = new Random(SEED);
    for (int kills = 0; ; kills++) {
      AtomicReference<Process> process = new AtomicReference<>();
      if (kills < wanted) {
        killAt(vendors, process, 1 + random.nextInt(MOST_REQUESTS_BETWEEN_KILLS), random, breaking);
      } else {
        vendors.hook((phase, vendor) -> {});
      }
      synchronized (process) {
        process.set(push(vendors));
      }
      if (process.get().waitFor() <= 1) return kills;
    }
  }

  /**
   * Kills the process while its n-th request that changes something is handled.
   *
   * @param breaking whether every third request is carried out and then its connection closed
   */
  private static void killAt(
      FakeVendors vendors,
      AtomicReference<Process> process,
      int request,
      Random random,
      boolean breaking) {
    AtomicInteger countdown = new AtomicInteger(request);
    AtomicInteger done = new AtomicInteger();
    Phase moment = List.of(Phase.values()).get(random.nextInt(Phase.values().length));
    vendors.hook(
        (phase, vendor) -> {
          if (phase == moment && countdown.decrementAndGet() == 0) {
            synchronized (process) {
              process.get().destroyForcibly();
            }
          }
          if (breaking && phase == Phase.DONE && done.incrementAndGet() % 3 == 0) {
            throw new IllegalStateException("broken on purpose");
          }
        });
  }

  private Process push(FakeVendors vendors) throws IOException {
    ProcessBuilder push =
        PushProcess.of(
            folder,
            vendors.environment(),
            "--to=all",
            "--allow-skips",
            "--concurrency=" + CONCURRENCY,
            "--lotinfo-batch=" + BATCH,
            "--report=report.jsonl");
    if (Files.exists(folder.resolve("customers.csv.journal.jsonl"))) {
      push.command().add("--resume");
    }
    return push.redirectOutput(folder.resolve("output.txt").toFile()).start();
  }

  /** Compares the report with what the vendors took; returns how many are unknown. */
  private int check(FakeVendors vendors) throws IOException {
    SampleIdentity identity = new SampleIdentity(folder.resolve("customers.csv"));
    List<String> wrong = new ArrayList<>();
    int unknown = 0;
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(CUSTOMERS * MappedVendor.values().length);
    for (String line : lines) {
      JsonObject outcome = JsonParser.parseString(line).getAsJsonObject();
      String vendor = outcome.get("vendor").getAsString();
      String customer = identity.at(vendor, outcome.get("record").getAsString());
      long taken = vendors.taken(vendor, customer);
      boolean right =
          switch (outcome.get("outcome").getAsString()) {
            case "created", "updated", "delivered", "unchanged" ->
                vendor.equals("sperant") ? taken >= 1 : taken == 1;
            case "unknown" -> taken <= 1;
            case "skipped" -> taken == 0;
            default -> false;
          };
      if (!right) wrong.add(line + " was taken " + taken + " times");
      if (outcome.get("outcome").getAsString().equals("unknown")) unknown++;
    }
    assertThat(wrong).isEmpty();
    return unknown;
  }
}
