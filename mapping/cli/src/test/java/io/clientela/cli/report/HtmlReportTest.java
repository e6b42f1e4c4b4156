package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.delivery.RunEvents;
import io.clientela.cli.input.RecordProblem;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Loss GENDER = new Loss("gender", LossKind.UNSUPPORTED, "no place for it");
  private static final Pattern EMPTY = Pattern.compile("<(meta|link)([^>]*)>");

  private final Totals totals = new Totals(List.of("bsale", "koibox"));

  @Test
  void whatWasNotDoneStandsFirstByHowOftenItWas() throws Exception {
    String page =
        page(
            false,
            run -> {
              for (int i = 1; i <= 4; i++) {
                totals.begin(record(i));
                run.tell(Outcome.deliverable(record(i), "bsale", List.of(GENDER)));
                run.tell(failed(i, "the name is missing"));
              }
              run.tell(failed(5, "HTTP 500"));
            });

    assertThat(text(page))
        .contains("4 customers for 2 vendors: 5 deliveries are not done.")
        .containsSubsequence(
            "Not done",
            "4 failed koibox the name is missing line 1, line 2, line 3, line 4",
            "1 failed koibox HTTP 500 line 5",
            "By vendor",
            "bsale 4 0",
            "koibox 0 5",
            "Not held by bsale",
            "4 gender unsupported no place for it");
  }

  @Test
  void whatIsSkippedStandsBelowWhatFailed() throws Exception {
    String page =
        page(
            false,
            run -> {
              for (int i = 1; i <= 4; i++) {
                run.tell(Outcome.without(record(i), "bsale", Status.SKIPPED, "not meant for it"));
              }
              run.tell(failed(5, "HTTP 500"));
            });

    assertThat(text(page)).containsSubsequence("1 failed koibox", "4 skipped bsale");
  }

  @Test
  void textOfOthersIsNoMarkup() throws Exception {
    String page = page(true, run -> run.tell(failed(1, "<script>alert(1)</script> & \"x\"")));

    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(text(page)).contains("<script>alert(1)</script> & \"x\"");
  }

  @Test
  void whatTheVendorSaysAndIdsAreToldIfAskedFor() throws Exception {
    String reason = VendorWords.says("HTTP 400", "ana@example.com is taken");
    Consumer<RunEvents> run = it -> it.tell(failed(1, reason));

    assertThat(page(false, run)).doesNotContain("ana@example.com", "C-1").contains("HTTP 400");
    assertThat(page(true, run)).contains("ana@example.com is taken", "C-1");
  }

  @Test
  void howLongCallsTookDoesNotTellTheirReasonsApart() throws Exception {
    String page =
        page(
            false,
            run -> {
              run.tell(failed(1, "HTTP 400 (attempts: 1, elapsed: 12 ms)"));
              run.tell(failed(2, "HTTP 400 (attempts: 2, elapsed: 1301 ms)"));
            });

    assertThat(text(page)).contains("2 failed koibox HTTP 400 line 1, line 2");
  }

  @Test
  void aRunWithoutCustomersHasAPage() throws Exception {
    assertThat(text(page(false, run -> {})))
        .contains("0 customers for 2 vendors: nothing to deliver.");
  }

  @Test
  void aHundredThousandFailuresMakeASmallPageThatCountsAllOfThem() throws Exception {
    String page =
        page(
            false,
            run -> {
              for (int i = 1; i <= 100_000; i++) run.tell(failed(i, "reason " + i % 5_000));
            });

    assertThat(page).hasSizeLessThan(50_000);
    assertThat(text(page)).contains("20 failed koibox", "and 98,000 for other reasons");
  }

  @Test
  void aRecordThatCannotBeReadIsTold() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HtmlReport report = new HtmlReport(bytes, totals, false)) {
      for (RunListener it : List.of(totals, report)) {
        it.broken(record(3), List.of(new RecordProblem("type", "is unknown")));
      }
    }

    assertThat(text(bytes.toString(StandardCharsets.UTF_8)))
        .contains(
            "1 customer could not be read", "1 failed  cannot be read: type: is unknown line 3");
  }

  @Test
  void thePageNeedsNothingBesideItself() throws Exception {
    assertThat(page(false, run -> run.tell(failed(1, "x"))))
        .startsWith(HtmlPage.BEGINNING)
        .doesNotContain("<script", "src=", "http:", "https:", "url(", "@import");
  }

  private static RecordRef record(int line) {
    return new RecordRef(line, Optional.of("C-" + line), "C-" + line, "");
  }

  private static Outcome failed(int line, String reason) {
    return Outcome.without(record(line), "koibox", Status.FAILED, reason);
  }

  private String page(boolean personal, Consumer<RunEvents> run) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HtmlReport report = new HtmlReport(bytes, totals, personal)) {
      run.accept(new RunEvents(List.of(totals, report)));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The text of a page whose elements are all closed. */
  private static String text(String page) throws Exception {
    String xml =
        EMPTY.matcher(page.replace("<!doctype html>", "")).replaceAll("<$1$2/>").replace("·", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement()
        .getElementsByTagName("main")
        .item(0)
        .getTextContent()
        .replace('\n', ' ');
  }
}
