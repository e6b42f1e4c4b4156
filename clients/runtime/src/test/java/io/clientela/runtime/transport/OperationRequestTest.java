package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationRequestTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");
  private static final Operation POST = new Operation("update", "POST", "/update");
  private static final BaseUrl BASE = BaseUrl.of("https://api.test", Set.of());
  private static final Authentication HEADER =
      Authentication.header("access_token", TestBuilder.TOKEN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2E",
        "../canary",
        "canary/..",
        "a/../b",
        "a\\..\\b",
        "a%2f..%2Fb",
        "canary\n",
        "canary\u0000",
        "canary\ud800"
      })
  void aPathParameterCannotLeaveItsSegment(String value) {
    OperationRequest request = OperationRequest.of(GET);

    assertThatThrownBy(() -> request.path("id", WireScalars.string(), value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Path parameter 'id' ")
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a%2Fb",
    "a?b#c, a%3Fb%23c",
    "ana@example.com, ana%40example.com",
    "Peña, Pe%C3%B1a",
    "50%, 50%25",
    "..., ...",
    "1-9, 1-9"
  })
  void aPathParameterIsOneEncodedPiece(String value, String sent) {
    RequestUrls target =
        OperationRequest.of(GET)
            .path("id", WireScalars.string(), value)
            .target(BASE, HEADER, CallOptions.none());

    assertThat(target.sent()).hasToString("https://api.test/clients/" + sent + ".json");
    assertThat(target.shown()).hasToString("https://api.test/clients/%7Bid%7D.json");
  }

  @Test
  void aMissingPathParameterIsNoticedBeforeSending() {
    OperationRequest request = OperationRequest.of(GET);

    assertThatThrownBy(() -> request.target(BASE, HEADER, CallOptions.none()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Path parameter 'id' is missing.");
  }

  @Test
  void queryParametersAreEncodedAndNullIsOmitted() {
    RequestUrls target =
        OperationRequest.of(POST)
            .query("name", WireScalars.string(), "a&b=c +ñ")
            .query("ids[]", WireScalars.int32(), 7)
            .query("none", WireScalars.string(), null)
            .query("empty", WireScalars.string(), "")
            .target(BASE, HEADER, CallOptions.none());

    assertThat(target.sent())
        .hasToString("https://api.test/update?name=a%26b%3Dc%20%2B%C3%B1&ids%5B%5D=7&empty=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary\r\nX: y", "Peña canary", "canary\u0000"})
  void aHeaderIsPlainAsciiOrRefused(String value) {
    OperationRequest request = OperationRequest.of(GET);

    assertThatThrownBy(() -> request.header("X-Name", WireScalars.string(), value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Header 'X-Name' has a control or non-ASCII character")
        .hasMessageNotContaining("canary");
  }

  @Test
  void formFieldsAndFileNamesMayBeOfAnyScript() throws Exception {
    OperationRequest request =
        OperationRequest.of(POST)
            .part("nome \"é\"\r\n", WireScalars.string(), "Ana Peña\r\nЖуков")
            .part("empty", WireScalars.string(), "")
            .part("none", WireScalars.string(), null)
            .parts("campos", Map.of("abc01", "ñ"))
            .file("anexo", "файл \"1\".txt", "text/plain", new byte[] {1, 2});

    OneShotBody body = request.body();
    Buffer bytes = new Buffer();
    body.writeTo(bytes);

    assertThat(body.contentLength()).isEqualTo(bytes.size());
    assertThat(body.isOneShot()).isTrue();
    String text = bytes.readString(StandardCharsets.UTF_8);
    String boundary = text.substring(0, text.indexOf("\r\n"));
    assertThat(text.replace(boundary, "--b"))
        .isEqualTo(
            """
            --b
            Content-Disposition: form-data; name="nome %22é%22%0D%0A"

            Ana Peña
            Жуков
            --b
            Content-Disposition: form-data; name="empty"


            --b
            Content-Disposition: form-data; name="campos[abc01]"

            ñ
            --b
            Content-Disposition: form-data; name="anexo"; filename="файл %221%22.txt"
            Content-Type: text/plain

            \u0001\u0002
            --b--
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void aFormOfOmittedFieldsIsAnEmptyForm() throws Exception {
    OneShotBody body = OperationRequest.of(POST).part("none", WireScalars.string(), null).body();
    Buffer bytes = new Buffer();
    body.writeTo(bytes);

    assertThat(bytes.readUtf8()).matches("--[-0-9a-f]{36}--\r\n");
  }

  @Test
  void showsNoValue() {
    OperationRequest request = OperationRequest.of(GET).path("id", WireScalars.string(), "canary");

    assertThat(request).hasToString("GET /clients/{id}.json");
  }
}
