package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be written. */
class ReportFolderTest {
  @TempDir private Path folder;

  @Test
  void noCallIsMadeWhoseReportCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    try (ExampleServer server = new ExampleServer("bsale")) {
      Ran ran = Ran.of("--vendor=bsale", "--url=" + server.url(), "--report=" + file);
      Ran below =
          Ran.of("--vendor=bsale", "--url=" + server.url(), "--report=" + file.resolve("x"));

      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains("cannot write to " + file);
      assertThat(below.exitCode()).isEqualTo(2);
      assertThat(server.requests()).isEmpty();
      assertThat(file).hasContent("mine");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsTold() {
    try (ExampleServer server = new ExampleServer("bsale")) {
      Ran ran =
          Ran.of(
              "--vendor=bsale",
              "--url=" + server.url(),
              "--report=" + folder.resolve("report"),
              "--record=/dev/full");

      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains("cannot write /dev/full: no space is left");
      assertThat(ran.out()).contains("bsale, 127.0.0.1");
    }
  }

  @Test
  void nothingButTheReportIsLeftInTheFolder() throws IOException {
    Path report = folder.resolve("a/b");
    try (ExampleServer server = new ExampleServer("bsale")) {
      Ran.of("--vendor=bsale", "--url=" + server.url(), "--report=" + report);
      Ran.of("--vendor=bsale", "--url=" + server.url(), "--report=" + report);
    }

    assertThat(Reported.in(report))
        .extracting(it -> it.getFileName().toString())
        .containsExactly(
            "check.har", "check.sarif", "index.html", "junit.xml", "report.json", "summary.md");
  }
}
