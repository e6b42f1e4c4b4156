package io.clientela.check;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traffic that other programs recorded. */
class TrafficTest {
  private static final String COUNT = "{\"count\": 2}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.bsale.io/v1/clients/count.json",
        "https://API.bsale.cl:443/v1/clients/count.json?",
        "http://localhost:8080/clients/count.json",
        "http://[::1]:8080/v1/clients/count.json#top",
      })
  void pathsAreFoundBehindAnyHostAndBase(String url) {
    Ran ran = judged(HarFiles.entry("GET", url, 200, COUNT));

    assertThat(ran.exitCode()).as(ran.out()).isZero();
    assertThat(ran.out()).contains("1 call, 0 differences");
  }

  @Test
  void anotherBaseIsGivenAndOtherHostsAreLeftOut() {
    String own = "https://proxy.example.com/bsale/api/clients/count.json";
    String other = "https://other.example.com/bsale/api/clients/count.json";
    Path har =
        HarFiles.write(
            folder, HarFiles.entry("GET", own, 200, "{}"), HarFiles.entry("GET", other, 200, "{}"));

    Ran ran = check("--har=" + har, "--url=https://proxy.example.com:443/bsale/api/");

    assertThat(ran.out()).contains("ClientCount/required/count", "1 call, 1 difference");
    assertThat(ran.out()).contains("they are of no operation of the contract: 1");
  }

  @Test
  void theOrderOfAQueryAndPseudoHeadersDoNotMatter() {
    ObjectNode entry =
        HarFiles.entry("GET", "http://h/v1/clients.json?offset=0&limit=500&ghost=1", 401, "{}");
    entry
        .withObject("/request")
        .withArray("headers")
        .addObject()
        .put("name", ":authority")
        .put("value", "h");

    Ran ran = judged(entry);

    assertThat(ran.out())
        .contains("invalid-parameter at #/components/parameters/limit: listClients: request: limit")
        .contains("a query parameter is not documented: ghost")
        .doesNotContain("offset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"status\": 0}                                             | have no response",
        "{\"status\": \"x\"}                                         | have no response",
        "[]                                                          | have no response",
        "{\"status\": 200, \"content\": {\"size\": 9}}               | without the body",
        "{\"status\": 200, \"content\": {\"text\": \"*\", \"encoding\": \"base64\"}} | Base64",
      })
  void whatCannotBeReadIsCountedAndNotJudged(String response, String note) throws IOException {
    String entry =
        "{\"request\": {\"method\": \"GET\", \"url\": \"http://h/clients/count.json\"},"
            + " \"response\": "
            + response
            + "}";
    String har = "{\"log\": {\"entries\": [" + entry + ", 7, null, {\"request\": []}]}}";

    Ran ran = check("--har=" + HarFiles.write(folder, har.getBytes(UTF_8)));

    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(3);
    assertThat(ran.out()).contains(note, "of no operation of the contract: 3");
  }

  @Test
  void bodiesInBase64AreRead() {
    ObjectNode entry = HarFiles.entry("GET", "http://h/clients/count.json", 200, "");
    entry
        .withObject("/response/content")
        .put("text", Base64.getEncoder().encodeToString("{\"total\": 1}".getBytes(UTF_8)))
        .put("encoding", "base64");

    assertThat(judged(entry).out()).contains("ClientCount/properties/total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "bom", "utf16", "gzip"})
  void filesAreReadAsTheyAreWritten(String kind) throws IOException {
    String har = HarFiles.of(HarFiles.entry("GET", "http://h/clients/count.json", 200, COUNT));
    byte[] bytes =
        switch (kind) {
          case "bom" -> ("\uFEFF" + har).getBytes(UTF_8);
          case "utf16" -> ("\uFEFF" + har).getBytes(UTF_16LE);
          case "gzip" -> zipped(har.getBytes(UTF_8));
          default -> har.getBytes(UTF_8);
        };

    Ran ran = check("--har=" + HarFiles.write(folder, bytes));

    assertThat(ran.exitCode()).as(ran.err()).isZero();
  }

  @Test
  void aBrokenFileIsRefusedWithoutItsContent() throws IOException {
    byte[] zipped = zipped(HarFiles.of().getBytes(UTF_8));
    byte[] half = java.util.Arrays.copyOf(zipped, zipped.length / 2);

    Ran gzip = check("--har=" + HarFiles.write(folder, half));
    Ran json =
        check("--har=" + HarFiles.write(folder, "{\"log\":\n{\"a\": Quispe".getBytes(UTF_8)));

    assertThat(gzip.exitCode()).isEqualTo(2);
    assertThat(gzip.err()).contains("gzip is broken");
    assertThat(json.exitCode()).isEqualTo(2);
    assertThat(json.err()).contains("found no JSON at line 2").doesNotContain("Quispe");
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void noReportHoldsWhatARecordHas() throws IOException {
    String secrets = "access_token=tokencanary&email=rosa.quispe%40example.com";
    ObjectNode entry =
        HarFiles.entry(
            "GET", "http://h/clients.json?" + secrets, 401, "{\"tokencanary\": \"Quispe\"}");
    ObjectNode header = entry.withObject("/request").withArray("headers").addObject();
    header.put("name", "Access_Token").put("value", "tokencanary");
    entry
        .withObject("/request")
        .withArray("headers")
        .addObject()
        .put("name", "Cookie")
        .put("value", "session=cookiecanary");

    Ran ran = judged(entry);

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out() + ran.err()).doesNotContain("canary");
    for (Path file : Reported.in(folder.resolve("report"))) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("canary", "quispe", "Quispe", "rosa");
    }
  }

  private Ran judged(ObjectNode entry) {
    return check("--har=" + HarFiles.write(folder, entry));
  }

  private Ran check(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--vendor=bsale";
    all[1] = "--report=" + folder.resolve("report");
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Ran.of(all);
  }
}
