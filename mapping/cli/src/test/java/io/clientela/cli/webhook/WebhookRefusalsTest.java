package io.clientela.cli.webhook;

import static io.clientela.cli.webhook.TestReceiver.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no customer from Koibox is refused with a status, kept nowhere, and told. */
class WebhookRefusalsTest {
  @TempDir private Path folder;
  private TestReceiver receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = new TestReceiver(folder.resolve("customers.jsonl"));
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | not json",
        "400 | null",
        "400 | [1]",
        "400 | ",
        "400 | {\"nombre\":\"no id\"}",
        "400 | {\"id\":1024,\"nombre\":\"canary\\ud800\"}",
        "400 | {\"id\":1024,\"something_new\":\"canary\\udc00\"}",
        "400 | {\"id\":1024,\"nombre\":\"canary",
        "400 | <html>canary"
      })
  void whatIsNoCustomerIsRefusedAndNothingKept(int status, String body) throws Exception {
    assertThat(receiver.post("/hook", body == null ? "" : body)).isEqualTo(status);

    assertThat(receiver.file()).isEmptyFile();
    assertThat(receiver.told())
        .singleElement(STRING)
        .startsWith(status + " expected a customer of Koibox, found ")
        .doesNotContain("canary");
  }

  @Test
  void aBodyThatIsLargeOrHoldsVeryManyValuesIsRefused() throws Exception {
    assertThat(receiver.post("/hook", " ".repeat(1024 * 1024 + 1))).isEqualTo(413);
    assertThat(receiver.post("/hook", " ".repeat(5 * 1024 * 1024))).isEqualTo(413);
    assertThat(receiver.post("/hook", "{\"id\":1,\"x\":[" + "{},".repeat(300_000) + "{}]}"))
        .isEqualTo(413);

    assertThat(receiver.file()).isEmptyFile();
    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "204 | application/json",
        "204 | Application/JSON; charset=utf-8",
        "204 | application/json;charset=\"UTF-8\"; x=y",
        "415 | text/plain",
        "415 | application/x-www-form-urlencoded",
        "415 | multipart/form-data; boundary=x",
        "415 | text/json",
        "415 | application/json; charset=klingon",
        "415 | "
      })
  void onlyJsonIsTaken(int status, String type) throws Exception {
    HttpRequest.Builder request =
        receiver.request("/hook", CUSTOMER.getBytes(StandardCharsets.UTF_8));
    if (type != null) request.header("Content-Type", type);

    assertThat(receiver.send(request).statusCode()).isEqualTo(status);
    assertThat(Files.readAllLines(receiver.file())).hasSize(status == 204 ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16LE", "UTF-16"})
  void theCharsetOfTheTypeIsHonoured(String charset) throws Exception {
    HttpRequest.Builder request =
        receiver
            .request("/hook", CUSTOMER.getBytes(Charset.forName(charset)))
            .header("Content-Type", "application/json; charset=" + charset);

    assertThat(receiver.send(request).statusCode()).isEqualTo(204);
    assertThat(CustomerJson.read(Files.readString(receiver.file())).name().given())
        .contains("Lucía");
  }

  @Test
  void aBodyThatIsCompressedIsRefused() throws Exception {
    HttpRequest.Builder request =
        receiver
            .request("/hook", CUSTOMER.getBytes(StandardCharsets.UTF_8))
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip");

    assertThat(receiver.send(request).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "PATCH", "POSTED"})
  void onlyPostsAreTaken(String method) throws Exception {
    HttpResponse<Void> response =
        receiver.send(
            receiver
                .request("/hook", new byte[0])
                .method(method, HttpRequest.BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().allValues("Allow")).containsExactly("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/elsewhere", "/hook/", "/Hook", "/hoo", "/hook/more", "/h%6fok"})
  void noOtherPathIsFoundNorToldOf(String path) throws Exception {
    assertThat(receiver.post(path, CUSTOMER)).isEqualTo(404);

    assertThat(receiver.file()).isEmptyFile();
    assertThat(receiver.told()).isEmpty();
  }
}
