package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host may do anything: each thing is told as what it is, and the report is written. */
class BrokenServersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "200 OK;Content-Type: application/json;Content-Length: 100 | {\"count\": 1 | no response, the connection broke",
        "-                                                         | -             | no response, the connection broke",
        "204 No Content;Content-Length: 2                          | {}            | no response, a body with the status 204",
        "302 Found;Location: /elsewhere                            | -             | status 302 is not documented",
        "200 OK;Content-Type: application/json                     | <html></html> | the body is no JSON",
        "200 OK;Content-Type: application/json                     | -             | the body breaks type: expected object, found nothing",
        "200 OK;Content-Type: application/json                     | [1]           | the body breaks type: expected object, found array",
        "200 OK                                                    | {}            | media type none is not documented",
        "999 Odd;Content-Type: application/json                    | {}            | status 999 is not documented",
        "no HTTP at all                                            | -             | no response, the connection broke",
      })
  void whatAHostDoesWrongIsTold(String head, String body, String finding) throws IOException {
    try (RawServer server =
        head == null
            ? new RawServer(out -> {})
            : RawServer.of(head.replace(";", "\n"), body == null ? "" : body)) {
      Ran ran = check(server);

      assertThat(ran.exitCode()).as(ran.out() + ran.err()).isEqualTo(1);
      assertThat(ran.out()).contains(finding);
      assertThat(folder.resolve("report/index.html")).exists();
    }
  }

  @Test
  void aBodyInAnotherEncodingIsReadAsTheHostSays() throws IOException {
    byte[] body = "{\"message\": \"añadido\"}".getBytes(StandardCharsets.UTF_16LE);
    try (RawServer server =
        RawServer.of("401 No\nContent-Type: application/json; charset=utf-16le", body)) {
      Ran ran = check(server);

      assertThat(ran.out()).doesNotContain("malformed-json");
      assertThat(ran.out()).contains("Problem/required/error");
    }
  }

  @Test
  void deepJsonEndsNothing() throws IOException {
    String deep = "[".repeat(100_000);
    try (RawServer server = RawServer.of("200 OK\nContent-Type: application/json", deep)) {
      Ran ran = check(server);

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).contains("the body is no JSON");
    }
  }

  @Test
  void aBodyWithoutEndIsReadNoFurtherThanToItsLimit() throws IOException {
    byte[] piece = new byte[64 * 1024];
    try (RawServer server =
        new RawServer(
            out -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"
                      .getBytes(StandardCharsets.US_ASCII));
              for (int i = 0; i < 1600; i++) out.write(piece);
            })) {
      Ran ran = check(server);

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).contains("no response, the body is too large", "Given up");
    }
  }

  private Ran check(RawServer server) {
    return Ran.of(
        "--vendor=bsale",
        "--url=" + server.url(),
        "--timeout=5",
        "--report=" + folder.resolve("report"));
  }
}
