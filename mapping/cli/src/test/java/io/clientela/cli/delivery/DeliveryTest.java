package io.clientela.cli.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.delivery.DeliveryPipeline.Job;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.Journal.Force;
import io.clientela.cli.journal.Journal.Start;
import io.clientela.cli.journal.JournalEntry;
import io.clientela.cli.journal.JournalEntry.State;
import io.clientela.cli.journal.RunIdentity;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
  private static final RecordRef RECORD = new RecordRef(2, Optional.of("1"), "1", "c");
  private static final RunIdentity IDENTITY =
      RunIdentity.ofFile("/c.csv", Map.of("koibox", "mock"));
  private static final Operation CREATE =
      new Operation("createCustomer", "POST", "/clientes/", Retry.UNSENT);
  private static final Operation UPDATE =
      new Operation("updateClient", "PUT", "/clients/{id}", Retry.ALWAYS);

  @TempDir Path folder;
  private Journal journal;
  private final List<Outcome> outcomes = new ArrayList<>();

  @BeforeEach
  void open() {
    journal = Journal.open(file(), IDENTITY, Journal.Use.of(Start.NEW), Force.NEVER);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void anUncheckedExceptionAfterSendingLeavesOpenWhatHappened() {
    run(
        CREATE,
        () -> {
          throw new IllegalArgumentException("Content-Length of ana@example.com");
        });

    assertThat(outcome().status()).isEqualTo(Status.UNKNOWN);
    assertThat(outcome().reason().orElseThrow())
        .startsWith("java.lang.IllegalArgumentException in " + DeliveryTest.class.getName())
        .doesNotContain("ana@");
    assertThat(entry().state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void anErrorAfterSendingLeavesOpenWhatHappenedAndEndsTheRun() {
    assertThatThrownBy(
            () ->
                run(
                    CREATE,
                    () -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);

    assertThat(outcome().status()).isEqualTo(Status.UNKNOWN);
    assertThat(entry().state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void whatDoesNoHarmTwiceIsUnknownAndSentAgain() {
    run(
        UPDATE,
        () -> {
          throw new IllegalStateException("closed");
        });

    assertThat(outcome().status()).isEqualTo(Status.UNKNOWN);
    assertThat(outcome().reason().orElseThrow()).endsWith("--resume sends it again");
    assertThat(entry().isUncertain()).isFalse();
    assertThat(entry().state()).isEqualTo(State.SENT);
  }

  @Test
  void beforeSendingAnExceptionIsAFailure() {
    deliver(
        it -> {
          throw new RefusedValueException("documents: two");
        });

    assertThat(outcome().status()).isEqualTo(Status.FAILED);
    assertThat(entry().state()).isEqualTo(State.FAILED);
  }

  @Test
  void whatAnEarlierRunSentStaysOpenIfThisOneFailsBeforeSending() {
    run(
        UPDATE,
        () -> {
          throw new IllegalStateException("closed");
        });
    outcomes.clear();
    journal.close();
    journal = Journal.open(file(), IDENTITY, Journal.Use.of(Start.RESUME), Force.NEVER);

    deliver(
        it -> {
          throw new RefusedValueException("listClients: HTTP 200 with an empty body");
        });

    assertThat(outcome().status()).isEqualTo(Status.UNKNOWN);
    assertThat(outcome().reason().orElseThrow())
        .isEqualTo(
            "listClients: HTTP 200 with an empty body; an earlier run sent it and it may have"
                + " arrived, --resume takes it up again");
    assertThat(entry().state()).isEqualTo(State.SENT);
  }

  @Test
  void aJournalThatCannotBeWrittenBeforeSendingIsAFailureAndEndsTheRun() {
    journal.close();

    assertThatThrownBy(() -> run(CREATE, () -> List.of(Receipt.created("7"))))
        .isInstanceOf(RuntimeException.class);

    assertThat(outcome().status()).isEqualTo(Status.FAILED);
  }

  @Test
  void aJournalThatCannotBeWrittenAfterSendingLeavesOpenWhatHappened() {
    assertThatThrownBy(
            () ->
                run(
                    CREATE,
                    () -> {
                      journal.close();
                      return List.of(Receipt.created("7"));
                    }))
        .isInstanceOf(RuntimeException.class);

    assertThat(outcomes).hasSize(1);
    assertThat(outcome().status()).isEqualTo(Status.UNKNOWN);
    assertThat(entry().isUncertain()).isTrue();
  }

  @Test
  void anInterruptedThreadDoesNotCloseTheJournal() {
    run(
        CREATE,
        () -> {
          Thread.currentThread().interrupt();
          throw new IllegalStateException();
        });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(entry().state()).isEqualTo(State.UNKNOWN);
  }

  private void run(Operation operation, Supplier<List<Receipt>> call) {
    deliver(
        sending -> {
          sending.accept(operation);
          return call.get();
        });
  }

  private void deliver(FakeDestination.Delivering call) {
    new Delivery<>(new FakeDestination(call), journal, ledger(), new StopSwitch()).run(jobs());
  }

  private static List<Job<String>> jobs() {
    return List.of(new Job<>(RECORD, "value", List.of(), List.of()));
  }

  private RunEvents ledger() {
    return new RunEvents(
        List.of(
            new RunListener() {
              @Override
              public void outcome(ReportLine entry) {
                outcomes.add(entry.outcome());
              }
            }));
  }

  private Outcome outcome() {
    return outcomes.get(0);
  }

  /** The last entry, as a later run finds it. */
  private JournalEntry entry() {
    journal.close();
    try (Journal later =
        Journal.open(file(), IDENTITY, Journal.Use.of(Start.RESUME), Force.NEVER)) {
      return later.history().earlier("1", "koibox").orElseThrow();
    }
  }

  private Path file() {
    return folder.resolve("journal.jsonl");
  }
}
