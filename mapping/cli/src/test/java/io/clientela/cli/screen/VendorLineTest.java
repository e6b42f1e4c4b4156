package io.clientela.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.delivery.RunEvents;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.Totals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorLineTest {
  private static final long SECOND = 1_000_000_000;

  private final Totals totals = new Totals(List.of("bsale"));
  private final AtomicLong clock = new AtomicLong();
  private final RunEvents run = new RunEvents(List.of(totals));

  @BeforeEach
  void deliver() {
    tell(40, Status.CREATED);
    tell(5, Status.UPDATED);
    tell(3, Status.FAILED);
    tell(2, Status.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "20, bsale  50/~1000",
    "29, 'bsale  50/~1,000  3 failed'",
    "40, 'bsale  50/~1,000  3 failed  1:35 left'",
    "60, 'bsale  50/~1,000  3 failed  2 unknown  40 created  1:35 left'",
    "75, 'bsale  50/~1,000  3 failed  2 unknown  40 created  5 updated  1:35 left'"
  })
  void whatMattersMostHasItsPlaceFirst(int width, String line) {
    assertThat(line(progress(OptionalLong.of(2_000), Long.MAX_VALUE), width))
        .isEqualTo(line.replace("1000", "1,000"));
  }

  @Test
  void aBarFillsWhatIsLeft() {
    assertThat(line(progress(OptionalLong.of(2_000), 100), 120))
        .startsWith("bsale  [###############---------------]  50/~100  3 failed")
        .endsWith("10/s  0:05 left");
  }

  @Test
  void nobodyCanTellHowLongWhatHasNoSizeTakes() {
    assertThat(line(progress(OptionalLong.empty(), Long.MAX_VALUE), 60))
        .isEqualTo("bsale  50  3 failed  2 unknown  40 created  5 updated  10/s");
  }

  @Test
  void whatIsReadToItsEndIsNoEstimate() {
    RunProgress progress = progress(OptionalLong.of(2_000), Long.MAX_VALUE);
    progress.allRead();

    assertThat(progress.share("bsale")).isEqualTo("50/100");
  }

  @Test
  void hoursAreTold() {
    assertThat(new Pace(1, OptionalLong.of(3_662), SECOND).left()).contains("1:01:01");
    assertThat(new Pace(1, OptionalLong.of(2), 60 * SECOND).rate()).isEqualTo("1.0/min");
    assertThat(new Pace(0, OptionalLong.of(2), 0).left()).isEmpty();
  }

  /** Half of a hundred records that are a tenth of the file, in five seconds. */
  private RunProgress progress(OptionalLong size, long limit) {
    RunProgress progress = new RunProgress(totals, size, limit, clock::get);
    progress.read(200, 100);
    clock.set(5 * SECOND);
    return progress;
  }

  private static String line(RunProgress progress, int width) {
    VendorLine line = VendorLine.of("bsale", progress, 5, width);
    return line.text(line.barLength());
  }

  private void tell(int count, Status status) {
    RecordRef record = new RecordRef(1, Optional.empty(), "", "");
    for (int i = 0; i < count; i++) run.tell(Outcome.without(record, "bsale", status, "reason"));
  }
}
