package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.delivery.RunEvents;
import io.clientela.cli.input.sheet.Sheet;
import io.clientela.cli.input.sheet.SheetRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report has the word for each outcome, in each form. */
class EveryOutcomeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void eachOutcomeIsToldByItsWord(ReportFormat format) throws Exception {
    Path file = folder.resolve("report" + format.ending());
    Totals totals = new Totals(List.of("bsale"));
    try (Report report = new ReportTarget(file, format, false).open(totals)) {
      RunEvents run = new RunEvents(List.of(totals, report));
      for (Status status : Status.values()) {
        RecordRef record = new RecordRef(status.ordinal(), Optional.empty(), "", "");
        run.tell(Outcome.without(record, "bsale", status, "reason of " + status.word()));
      }
    }

    String text = format == ReportFormat.XLSX ? sheet(file) : Files.readString(file);
    for (Status status : Status.values()) {
      assertThat(text).containsPattern("[>\"]" + status.word() + "[<\"]");
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void theNameTellsTheForm(ReportFormat format) {
    assertThat(ReportFormat.ofName(Path.of("r" + format.ending()))).isEqualTo(format);
    assertThat(ReportFormat.ofName(Path.of("/dev/null"))).isEqualTo(ReportFormat.JSONL);
  }

  private static String sheet(Path file) throws Exception {
    StringBuilder cells = new StringBuilder();
    try (Sheet sheet = Sheet.open(file, false, null)) {
      for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
        row.cells().forEach(it -> cells.append('"').append(it).append('"'));
      }
    }
    return cells.toString();
  }
}
