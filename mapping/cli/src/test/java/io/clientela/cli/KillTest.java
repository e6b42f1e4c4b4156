package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.clientela.cli.FakeVendors.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  @Timeout(600)
  void nothingIsLostAndNothingIsDoubled() throws Exception {
    try (FakeVendors vendors = FakeVendors.start()) {
      Ran sample = Ran.command(Map.of(), "sample", "--count", "" + CUSTOMERS);
      Files.writeString(folder.resolve("customers.csv"), sample.out());

      int kills = killAndResume(vendors);

      assertThat(kills).isEqualTo(KILLS);
      int unknown = check(vendors);
      int perKill = CONCURRENCY * (4 + BATCH);
      assertThat(unknown).isLessThanOrEqualTo(KILLS * perKill);
    }
  }

  private int killAndResume(FakeVendors vendors) throws IOException, InterruptedException {
    Random random = new Random(SEED);
    for (int kills = 0; ; kills++) {
      AtomicReference<Process> process = new AtomicReference<>();
      if (kills < KILLS) {
        killAt(vendors, process, 1 + random.nextInt(MOST_REQUESTS_BETWEEN_KILLS), random);
      } else {
        vendors.hook((phase, vendor) -> {});
      }
      synchronized (process) {
        process.set(push(vendors));
      }
      if (process.get().waitFor() <= 1) return kills;
    }
  }

  /** Kills the process while its n-th request that changes something is handled. */
  private static void killAt(
      FakeVendors vendors, AtomicReference<Process> process, int request, Random random) {
    AtomicInteger countdown = new AtomicInteger(request);
    Phase moment = Phase.values()[random.nextInt(Phase.values().length)];
    vendors.hook(
        (phase, vendor) -> {
          if (phase != moment || countdown.decrementAndGet() != 0) return;
          synchronized (process) {
            process.get().destroyForcibly();
          }
        });
  }

  private Process push(FakeVendors vendors) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "push",
            "--from=customers.csv",
            "--to=all",
            "--journal-force=never",
            "--no-rate-limit",
            "--concurrency=" + CONCURRENCY,
            "--lotinfo-batch=" + BATCH,
            "--report=report.jsonl");
    if (Files.exists(folder.resolve("customers.csv.journal.jsonl"))) {
      command.command().add("--resume");
    }
    command.directory(folder.toFile());
    command.environment().putAll(vendors.environment());
    command.redirectErrorStream(true);
    command.redirectOutput(folder.resolve("output.txt").toFile());
    return command.start();
  }

  /** Compares the report with what the vendors took; returns how many are unknown. */
  private int check(FakeVendors vendors) throws IOException {
    List<String> wrong = new ArrayList<>();
    int unknown = 0;
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(CUSTOMERS * 5);
    for (String line : lines) {
      JsonObject outcome = JsonParser.parseString(line).getAsJsonObject();
      String vendor = outcome.get("vendor").getAsString();
      long taken = vendors.taken(vendor, identity(vendor, outcome.get("record").getAsString()));
      boolean right =
          switch (outcome.get("outcome").getAsString()) {
            case "delivered" -> vendor.equals("sperant") ? taken >= 1 : taken == 1;
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

  /** What the fake vendors know the invented customer S-12 by. */
  private String identity(String vendor, String record) throws IOException {
    int number = Integer.parseInt(record.substring("S-".length()));
    if (vendor.equals("sperant")) return Integer.toString(20_000 + number);
    String row =
        Files.readAllLines(folder.resolve("customers.csv")).stream()
            .filter(it -> it.startsWith(record + ","))
            .findFirst()
            .orElseThrow();
    return row.startsWith(record + ",organisation")
        ? "info@empresa-" + number + ".test"
        : "persona-" + number + "@example.com";
  }
}
