package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is in no file and in no line, whatever a host makes of it. */
class SecretsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"canaryword", "canary-7f3a", "canary +/=%&<\"'\\?#"})
  void whatAHostRepeatsIsNotRepeated(String token) throws Exception {
    String encoded = URLEncoder.encode(token, StandardCharsets.UTF_8);
    String base64 =
        Base64.getEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    String json = "{\"" + token.replaceAll("[\"\\\\]", "\\\\$0") + "\": 1, \"" + base64 + "\": 2}";
    try (ExampleServer server =
        new ExampleServer("bsale")
            .withToken(token)
            .with("countClients", 200, json)
            .with("getClient", 200, "application/" + token, "x")
            .with("listClientContacts", 500, "text/plain", token + " " + encoded)) {
      Path record = folder.resolve("record.har");

      Ran ran =
          Ran.with(
              Map.of("CLIENTELA_BSALE_TOKEN", token + "\n"),
              "--vendor=bsale",
              "--url=" + server.url(),
              "--record=" + record,
              "--report=" + folder.resolve("report"));

      assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
      assertThat(ran.out()).doesNotContain("getClientAddress: expected");
      assertThat(ran.out() + ran.err()).doesNotContain("canary", encoded, base64);
      for (Path file : Reported.in(folder.resolve("report"))) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("canary", encoded, base64);
      }
      assertThat(Files.readString(record)).doesNotContain("canary", encoded, base64);
    }
  }

  @Test
  void aTokenInAPathIsEncodedAndNotShown() throws Exception {
    String token = "canary/n?";
    try (ExampleServer server = new ExampleServer("tomticket").withToken(token)) {
      Ran ran =
          Ran.with(
              Map.of("CLIENTELA_TOMTICKET_TOKEN", token),
              "--vendor=tomticket",
              "--writes",
              "--url=" + server.url(),
              "--report=" + folder.resolve("report"));

      assertThat(server.requests()).allMatch(it -> it.contains("canary%2Fn%3F"));
      assertThat(ran.exitCode()).as(ran.out()).isZero();
      for (Path file : Reported.in(folder.resolve("report"))) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("canary");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "can\tary | http://127.0.0.1:1                  | expected a token of visible ASCII",
        "canaña   | http://127.0.0.1:1                  | expected a token of visible ASCII",
        "canary   | http://me:canary@127.0.0.1:1        | expected host and path alone",
        "canary   | http://127.0.0.1:1/?token=canary    | expected host and path alone",
        "canary   | http://127.0.0.1:1/a canary b       | expected an address",
      })
  void whatCannotBeSentIsSaidWithoutIt(String token, String url, String message) {
    Ran ran = Ran.with(Map.of("CLIENTELA_BSALE_TOKEN", token), "--vendor=bsale", "--url", url);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains(message).doesNotContain("canary", "cana\u00f1");
  }
}
