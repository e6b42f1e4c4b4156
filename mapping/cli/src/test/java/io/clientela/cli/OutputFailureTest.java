package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import io.clientela.mapping.MappedVendor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that cannot be written: said once, and exit code 1. */
class OutputFailureTest {
  private static final String CUSTOMER = "{\"id\":\"1\",\"name\":{\"given\":\"Ana\"}}";
  private static final int PAGE = 50;
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample --count=3",
        "sample --count=5000",
        "columns",
        "vendors",
        "map --to=koibox",
        "losses --to=all --from=FOLDER/customers.jsonl",
        "push --to=all --from=FOLDER/customers.jsonl --dry-run --report=FOLDER/report.jsonl",
        "--help",
        "push --help",
        "--version"
      })
  void aFullDiskIsExitCodeOneAndSaidOnce(String command) throws IOException {
    Files.writeString(folder.resolve("customers.jsonl"), CUSTOMER);
    String[] arguments = command.replace("FOLDER", folder.toString()).split(" ");

    Ran ran = run(Map.of(), 0, "No space left on device", arguments);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines().filter(it -> it.startsWith("clientela: ")))
        .containsExactly(
            "clientela: standard output cannot be written: there is no space left on the disk");
    assertThat(ran.err()).doesNotContain("Exception");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReportThatFailsInTheMiddleOfACustomerIsSaidAfterTheSummary() throws IOException {
    Files.writeString(folder.resolve("customers.jsonl"), (CUSTOMER + "\n").repeat(39));

    Ran ran =
        Ran.command(
            Map.of(),
            "push",
            "--dry-run",
            "--to=all",
            "--from=" + folder.resolve("customers.jsonl"),
            "--report=" + FULL);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("customers for 6 vendors");
    assertThat(ran.err())
        .doesNotContain("Exception")
        .contains("the report /dev/full cannot be written: there is no space left on the disk");
  }

  @Test
  void aReportThatCannotBeOpenedIsAllThatIsSaid() throws IOException {
    Files.writeString(folder.resolve("customers.jsonl"), CUSTOMER);

    Ran ran =
        Ran.command(
            Map.of(),
            "push",
            "--dry-run",
            "--to=all",
            "--from=" + folder.resolve("customers.jsonl"),
            "--report=" + folder.resolve("none/report.csv"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("cannot be opened: its folder does not exist");
  }

  @Test
  void aReportIsWholeThoughTheSummaryCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("customers.jsonl"), CUSTOMER);
    Path report = folder.resolve("report.jsonl");

    Ran ran =
        run(
            Map.of(),
            10,
            "File too large",
            "push",
            "--dry-run",
            "--to=all",
            "--from=" + folder.resolve("customers.jsonl"),
            "--report=" + report);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(report).content().hasLineCount(MappedVendor.values().length);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "100, 1", "20000, 7"})
  void fetchingStopsWhenNobodyReads(int room, int mostRequests) {
    AtomicInteger requests = new AtomicInteger();
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.script(
          (vendor, method, body) -> new Answer(200, page(requests.getAndIncrement() * PAGE)));

      Ran ran = run(vendors.environment(), room, "Broken pipe", "pull", "--from=bsale");

      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err())
          .isEqualTo(
              "clientela: standard output cannot be written: whoever read it has stopped"
                  + " reading\n");
      assertThat(ran.out()).hasSize(room);
      assertThat(requests).hasValueLessThanOrEqualTo(mostRequests);
    }
  }

  private static String page(int first) {
    List<String> clients = new ArrayList<>();
    for (int i = first; i < first + PAGE; i++) {
      clients.add("{\"href\":\"x\",\"id\":%d,\"firstName\":\"Ana\",\"state\":0}".formatted(i + 1));
    }
    return "{\"count\":100000,\"items\":[" + String.join(",", clients) + "]}";
  }

  /** Runs a command with room for so many bytes on standard output. */
  private static Ran run(
      Map<String, String> environment, int room, String failure, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Context context =
        new Context(
            environment,
            new ByteArrayInputStream(CUSTOMER.getBytes(StandardCharsets.UTF_8)),
            new Output(limited(out, room, failure)),
            new MessageStream(err),
            false,
            System::nanoTime);
    int code = Clientela.run(context, arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream limited(OutputStream out, int room, String failure) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) throw new IOException(failure);
        out.write(b);
      }
    };
  }
}
