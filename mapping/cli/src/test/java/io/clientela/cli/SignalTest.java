package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Phase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM, which ends a process as Ctrl+C does, during a push. */
@Timeout(60)
class SignalTest {
  private static final int CUSTOMERS = 30;
  private static final int SIGTERM = 128 + 15;
  private static final int PATIENCE_SECONDS = 30;

  @TempDir Path folder;

  @Test
  void whatIsUnderWayIsFinishedAndTheSummarySaysHowToGoOn() throws Exception {
    try (FakeVendors vendors = FakeVendors.start()) {
      Files.writeString(folder.resolve("customers.csv"), DistinctSample.csv(CUSTOMERS));
      CompletableFuture<Process> started = new CompletableFuture<>();
      CountDownLatch stopping = new CountDownLatch(1);
      endDuringTheThirdCall(vendors, started, stopping);

      Process process = PushProcess.of(folder, vendors.environment(), "--to=koibox").start();
      started.complete(process);
      List<String> told = read(process.inputReader(), stopping);

      assertThat(process.waitFor()).isEqualTo(SIGTERM);
      assertThat(told)
          .anyMatch(it -> it.startsWith("Stopping: nothing more is sent"))
          .anyMatch(it -> it.matches("\\d+ customers not sent to koibox: the run was stopped.*"))
          .anyMatch(it -> it.startsWith("To go on, give the same command with --resume;"))
          .anyMatch(it -> it.startsWith("Report: "));
      assertThat(Files.readString(folder.resolve("customers.csv.journal.jsonl")))
          .contains("DELIVERED")
          .doesNotContain("UNKNOWN");

      vendors.hook((phase, vendor) -> {});
      Process next =
          PushProcess.of(folder, vendors.environment(), "--to=koibox", "--resume").start();
      List<String> last = read(next.inputReader(), stopping);
      assertThat(next.waitFor()).as(String.join("\n", last)).isZero();
      everyCustomerIsThereOnce(vendors);
    }
  }

  /** No call is answered until the process has said that it stops. */
  private static void endDuringTheThirdCall(
      FakeVendors vendors, CompletableFuture<Process> started, CountDownLatch stopping) {
    AtomicInteger calls = new AtomicInteger();
    vendors.hook(
        (phase, vendor) -> {
          if (phase != Phase.ARRIVED || calls.incrementAndGet() < 3) return;
          started.join().toHandle().destroy();
          try {
            stopping.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static List<String> read(BufferedReader output, CountDownLatch stopping)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.startsWith("Stopping")) stopping.countDown();
    }
    return lines;
  }

  private void everyCustomerIsThereOnce(FakeVendors vendors) throws IOException {
    SampleIdentity identity = new SampleIdentity(folder.resolve("customers.csv"));
    assertThat(identity.records())
        .hasSize(CUSTOMERS)
        .allMatch(it -> vendors.taken("koibox", identity.at("koibox", it)) == 1);
  }
}
