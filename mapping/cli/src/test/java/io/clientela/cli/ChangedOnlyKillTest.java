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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs that send what is new and what changed, at points that a seed chooses ({@code
 * -Dclientela.kills}, 5 unless set). Then no vendor has a customer twice, and each has what the
 * report says that it has, changes included.
 */
class ChangedOnlyKillTest {
  private static final int KILLS = Integer.getInteger("clientela.kills", 5);
  private static final int OLD = 20 + 6 * KILLS;
  private static final int NEW = 10 + KILLS;
  private static final int MOST_REQUESTS_BETWEEN_KILLS = 8;
  private static final long SEED = 20261126;
  private static final Set<String> CREATING = Set.of("bsale", "koibox", "lotinfo");
  private static final Pattern NAME = Pattern.compile("Prueba N(\\d+)");

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();
  private final Map<String, AtomicInteger> created = new ConcurrentHashMap<>();
  private final Map<String, String> held = new ConcurrentHashMap<>();
  private final AtomicInteger writes = new AtomicInteger();

  @Test
  @Timeout(600)
  void nothingIsLostAndNothingIsDoubledAndEachChangeArrives() throws Exception {
    vendors.script(this::note);
    NightlyCustomers customers = new NightlyCustomers(OLD);
    write(customers);
    int first = push(false).waitFor();
    assertThat(first).as(Files.readString(folder.resolve("output.txt"))).isZero();
    for (int i = 1; i <= OLD; i++) customers.change(i);
    for (int i = 1; i <= NEW; i++) customers.add();
    write(customers);

    assertThat(killAndGoOn()).isEqualTo(KILLS);
    check();

    int before = writes.get();
    assertThat(push(false).waitFor()).isEqualTo(1);
    assertThat(writes).hasValue(before);
    check();
  }

  private void write(NightlyCustomers customers) throws IOException {
    Files.writeString(folder.resolve("customers.csv"), customers.csv());
  }

  /** A vendor's memory: what it was sent last of each customer, and how often it made one. */
  private FakeVendors.Answer note(String vendor, String method, String body) {
    if (method.equals("GET")) return null;
    writes.incrementAndGet();
    Matcher name = NAME.matcher(body);
    while (name.find()) {
      String customer = vendor + " N-" + name.group(1);
      held.put(customer, body);
      boolean creates = vendor.equals("lotinfo") || method.equals("POST");
      if (creates && CREATING.contains(vendor))
        created.computeIfAbsent(customer, it -> new AtomicInteger()).incrementAndGet();
    }
    return null;
  }

  private int killAndGoOn() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    for (int kills = 0; ; kills++) {
      AtomicReference<Process> process = new AtomicReference<>();
      if (kills < KILLS) killAt(1 + random.nextInt(MOST_REQUESTS_BETWEEN_KILLS), random, process);
      else vendors.hook((phase, vendor) -> {});
      synchronized (process) {
        process.set(push(true));
      }
      if (process.get().waitFor() <= 1) return kills;
    }
  }

  private void killAt(int request, Random random, AtomicReference<Process> process) {
    AtomicInteger countdown = new AtomicInteger(request);
    Phase moment = List.of(Phase.values()).get(random.nextInt(Phase.values().length));
    vendors.hook(
        (phase, vendor) -> {
          if (phase != moment || countdown.decrementAndGet() != 0) return;
          synchronized (process) {
            process.get().destroyForcibly();
          }
        });
  }

  private Process push(boolean slow) throws IOException {
    return PushProcess.of(
            folder,
            vendors.environment(),
            "--to=bsale,koibox,lotinfo,sperant,tomticket",
            "--changed-only",
            "--state=state.jsonl",
            "--concurrency=" + (slow ? 2 : 8),
            "--lotinfo-batch=5",
            "--report=report.jsonl")
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  /** Compares each line of the report with what the vendor was sent. */
  private void check() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(5 * (OLD + NEW));
    for (String line : lines) {
      JsonObject outcome = JsonParser.parseString(line).getAsJsonObject();
      String vendor = outcome.get("vendor").getAsString();
      String record = outcome.get("record").getAsString();
      if (!agrees(outcome.get("outcome").getAsString(), vendor, record)) wrong.add(line);
    }
    assertThat(wrong).isEmpty();
  }

  private boolean agrees(String outcome, String vendor, String record) {
    boolean old = Integer.parseInt(record.substring(2)) <= OLD;
    String customer = vendor + " " + record;
    int times = created.getOrDefault(customer, new AtomicInteger()).get();
    boolean isChanged = held.getOrDefault(customer, "").contains("Anna");
    return switch (outcome) {
      case "created", "updated", "delivered", "unchanged" ->
          held.containsKey(customer)
              && (CREATING.contains(vendor) ? times == 1 : times == 0)
              && isChanged == old;
      case "unknown" -> times <= 1;
      case "changed" -> old && times == 1 && !isChanged && !vendor.equals("bsale");
      default -> false;
    };
  }
}
