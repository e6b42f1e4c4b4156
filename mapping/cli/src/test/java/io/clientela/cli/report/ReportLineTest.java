package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.delivery.RunEvents;
import io.clientela.cli.input.RecordProblem;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportLineTest {
  private static final RecordRef RECORD = new RecordRef(7, Optional.of("C\"7\n"), "C\"7\n", "");
  private static final Loss GENDER = new Loss("gender", LossKind.UNSUPPORTED, "no \"place\"");
  private static final Loss NAME = new Loss("customFields.ключ", LossKind.COERCED, "joined");

  @Test
  void anOutcomeIsALineOfJsonWithItsLossesInOrder() throws IOException {
    RunEvents ledger = new RunEvents(List.of());

    ReportLine entry =
        ledger.entry(
            Outcome.done(
                RECORD, "bsale", Status.CREATED, Optional.of("65"), List.of(GENDER, NAME)));

    assertThat(text(report -> report.outcome(entry)))
        .isEqualTo(
            "{\"line\":7,\"record\":\"C\\\"7\\n\",\"vendor\":\"bsale\",\"outcome\":\"created\","
                + "\"vendorId\":\"65\",\"losses\":["
                + "{\"path\":\"gender\",\"kind\":\"UNSUPPORTED\",\"reason\":\"no \\\"place\\\"\"},"
                + "{\"path\":\"customFields.ключ\",\"kind\":\"COERCED\",\"reason\":\"joined\"}]}\n");
  }

  @Test
  void aReasonStandsBeforeTheLossesAndARecordWithoutAnIdHasNone() throws IOException {
    RecordRef record = new RecordRef(2, Optional.empty(), "sha256:00", "");
    RunEvents ledger = new RunEvents(List.of());

    ReportLine entry =
        ledger.entry(Outcome.without(record, "koibox", Status.SKIPPED, "tab \t, control \u0001"));

    assertThat(text(report -> report.outcome(entry)))
        .isEqualTo(
            "{\"line\":2,\"vendor\":\"koibox\",\"outcome\":\"skipped\","
                + "\"reason\":\"tab \\t, control \\u0001\",\"losses\":[]}\n");
  }

  @Test
  void aReasonThatWasCutInsideACharacterIsALineAllTheSame() throws IOException {
    ReportLine entry =
        new RunEvents(List.of())
            .entry(Outcome.without(RECORD, "koibox", Status.FAILED, "the vendor says: \ud83d..."));

    assertThat(text(report -> report.outcome(entry)))
        .contains("\"reason\":\"the vendor says: \\uD83D...\"")
        .endsWith("}\n");
  }

  @Test
  void aBrokenRecordIsALineWithAllItsProblems() throws IOException {
    List<RecordProblem> problems =
        List.of(new RecordProblem("type", "is unknown"), new RecordProblem("", "is short"));

    assertThat(text(report -> report.broken(RECORD, problems)))
        .isEqualTo(
            "{\"line\":7,\"record\":\"C\\\"7\\n\",\"outcome\":\"failed\","
                + "\"reason\":\"type: is unknown; is short\"}\n");
  }

  @Test
  void linesLongerThanWhatIsWrittenAtATimeAreWhole() throws IOException {
    RunEvents ledger = new RunEvents(List.of());
    List<String> ids = List.of("a", "b".repeat(70_000), "c".repeat(50_000), "d".repeat(30_000));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    try (ReportFile report = new ReportFile(lines)) {
      for (String id : ids) {
        report.outcome(
            ledger.entry(
                Outcome.done(RECORD, "bsale", Status.CREATED, Optional.of(id), List.of())));
      }
    }

    assertThat(lines.toString(StandardCharsets.UTF_8).lines())
        .extracting(line -> line.replaceAll(".*\"vendorId\":\"([^\"]*)\",\"losses\":\\[]}", "$1"))
        .isEqualTo(ids);
  }

  @Test
  void theSameLossIsCountedOnceForAllRecordsOfAVendor() {
    Totals totals = new Totals(List.of("bsale", "koibox"));
    RunEvents ledger = new RunEvents(List.of(totals));

    for (String vendor : List.of("bsale", "bsale", "koibox")) {
      ledger.tell(Outcome.deliverable(RECORD, vendor, List.of(GENDER)));
    }

    assertThat(totals.losses("bsale")).containsExactly(new LossGroup(GENDER, 2));
    assertThat(totals.losses("koibox")).containsExactly(new LossGroup(GENDER, 1));
    assertThat(totals.count("bsale", Status.DELIVERABLE)).isEqualTo(2);
    assertThat(totals.count(Status.DELIVERABLE)).isEqualTo(3);
  }

  @Test
  void noneOfManyLossesIsForgotten() {
    Totals totals = new Totals(List.of("bsale"));
    RunEvents ledger = new RunEvents(List.of(totals));
    List<Loss> losses =
        IntStream.range(0, 1_000)
            .mapToObj(i -> new Loss("customFields.n" + i, LossKind.UNSUPPORTED, "no place"))
            .toList();

    for (int i = 0; i < losses.size(); i++) {
      ledger.tell(Outcome.deliverable(RECORD, "bsale", losses.subList(i, losses.size())));
    }

    assertThat(totals.losses("bsale"))
        .hasSize(losses.size())
        .allSatisfy(
            it -> assertThat(it.loss().path()).isEqualTo("customFields.n" + (it.count() - 1)));
  }

  private static String text(Consumer<ReportFile> telling) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (ReportFile report = new ReportFile(line)) {
      telling.accept(report);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
