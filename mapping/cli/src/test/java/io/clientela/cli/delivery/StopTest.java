package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.input.ColumnMapping;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.Journal.Force;
import io.clientela.cli.journal.Journal.Start;
import io.clientela.cli.journal.RunIdentity;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.Totals;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class StopTest {
  private static final Operation CREATE =
      new Operation("createCustomer", "POST", "/clientes/", Retry.UNSENT);
  private static final RunIdentity IDENTITY =
      RunIdentity.ofFile("/c.csv", Map.of("koibox", "mock"));
  private static final int CUSTOMERS = 5;

  @TempDir Path folder;
  private final StopSwitch stop = new StopSwitch();
  private final Totals totals = new Totals(List.of("koibox"));

  @Test
  void whatIsUnderWayIsFinishedAndNothingNewIsSent() throws IOException {
    deliver(
        new FakeDestination(
            sending -> {
              stop.stop("stopped by a test");
              sending.accept(CREATE);
              return List.of(Receipt.created("7"));
            }));

    assertThat(totals.count(Status.CREATED)).isEqualTo(1);
    assertThat(totals.count(Status.NOT_SENT)).isEqualTo(CUSTOMERS - 1);
    assertThat(totals.isClean()).isFalse();
  }

  @Test
  void aCallThatDoesNotEndIsEndedAndLeftOpen() throws IOException {
    deliver(
        new FakeDestination(
            sending -> {
              sending.accept(CREATE);
              stop.stop("stopped by a test");
              new Thread(stop::endCalls).start();
              return awaitInterrupt();
            }));

    assertThat(totals.count(Status.UNKNOWN)).isEqualTo(1);
    assertThat(totals.count(Status.NOT_SENT)).isEqualTo(CUSTOMERS - 1);
    try (Journal journal =
        Journal.open(file(), IDENTITY, Journal.Use.of(Start.RESUME), Force.NEVER)) {
      assertThat(journal.history().earlier("0", "koibox").orElseThrow().isUncertain()).isTrue();
      assertThat(journal.history().earlier("1", "koibox")).isEmpty();
    }
  }

  private static List<Receipt> awaitInterrupt() {
    try {
      new CountDownLatch(1).await();
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void deliver(FakeDestination destination) throws IOException {
    StringBuilder customers = new StringBuilder();
    for (int i = 0; i < CUSTOMERS; i++) customers.append("{\"id\":\"").append(i).append("\"}\n");
    byte[] bytes = customers.toString().getBytes(StandardCharsets.UTF_8);
    try (Journal journal = Journal.open(file(), IDENTITY, Journal.Use.of(Start.NEW), Force.NEVER);
        CustomerFile file =
            CustomerFile.open(
                new ByteArrayInputStream(bytes), CustomerFile.Format.JSONL, ColumnMapping.NONE)) {
      PushInput input = new PushInput(file, RecordPolicy.USUAL, stop, List.of(totals));
      Push.deliver(input, List.of(destination), journal, 1);
    }
  }

  private Path file() {
    return folder.resolve("journal.jsonl");
  }
}
