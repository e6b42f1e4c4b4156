package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed since an earlier check. */
class LastReportTest {
  @TempDir private Path folder;

  @Test
  void whatIsNewAndWhatIsGoneIsTold() throws IOException {
    try (ExampleServer before =
            new ExampleServer("bsale").with("countClients", 200, "{\"total\": 66}");
        ExampleServer now = new ExampleServer("bsale").with("countClients", 200, "{\"vip\": 1}")) {
      check(before, "before");

      Ran ran = check(now, "now", "--last=" + folder.resolve("before/report.json"));

      String words = "Since the last report: 1 new, 1 gone, 1 as before";
      assertThat(ran.out()).contains(words);
      assertThat(Files.readString(folder.resolve("now/summary.md"))).contains(words);
      assertThat(Files.readString(folder.resolve("now/index.html")))
          .contains("1 new, 1 gone, 1 as before", "/total is not documented")
          .containsOnlyOnce(">new</span>");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"vendor\": \"koibox\", \"findings\": []} | expected a report.json of a check of bsale",
        "{\"vendor\": \"bsale\"}                    | expected a report.json of a check of bsale",
        "[                                          | found no JSON",
      })
  void whatIsNoReportOfTheVendorIsRefused(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("last.json"), text);
    try (ExampleServer server = new ExampleServer("bsale")) {
      Ran ran = check(server, "now", "--last=" + file);

      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains(message);
      assertThat(server.requests()).isEmpty();
    }
  }

  private Ran check(ExampleServer server, String report, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "--vendor=bsale";
    all[1] = "--url=" + server.url();
    all[2] = "--report=" + folder.resolve(report);
    System.arraycopy(more, 0, all, 3, more.length);
    return Ran.of(all);
  }
}
