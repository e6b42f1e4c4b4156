package io.clientela.cli.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.clientela.cli.file.UnusableFileException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TomTicket's events are kept if they are signed, and not read before that is known. */
class SignedWebhookTest {
  private static final String SECRET = "invented-secret";
  private static final String EVENT =
      "{\"type\":\"customer\",\"id\":\"7f3a01\",\"action\":\"created\"}";

  @TempDir private Path folder;
  private TestReceiver receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = new TestReceiver(folder.resolve("events.jsonl"));
    receiver.openSigned(SECRET);
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void anEventIsKeptBeforeItIsAnsweredInEitherFormOfTheSignature() throws Exception {
    byte[] digest = digest(SECRET, EVENT);

    assertThat(post(EVENT, "sha1=" + HexFormat.of().formatHex(digest))).isEqualTo(204);
    assertThat(post(EVENT, "sha1=" + Base64.getEncoder().encodeToString(digest))).isEqualTo(204);

    // TomTicket sends nothing twice: the same again is another change
    assertThat(Files.readAllLines(receiver.file())).containsExactly(EVENT, EVENT);
    assertThat(receiver.told()).hasSize(2).allMatch("Customer 7f3a01: created, kept"::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {EVENT, "canary: not json", "[\"canary\"]", ""})
  void whatIsNotSignedIsRefusedUnread(String body) throws Exception {
    String signature = sign(SECRET, body);

    assertThat(post(body)).isEqualTo(401);
    assertThat(post(body, sign("another-secret", body))).isEqualTo(401);
    assertThat(post(body, sign(SECRET, body + " "))).isEqualTo(401);
    assertThat(post(body, signature.substring("sha1=".length()))).isEqualTo(401);
    assertThat(post(body, signature, signature)).isEqualTo(401);

    assertThat(receiver.file()).isEmptyFile();
    assertThat(receiver.told())
        .hasSize(5)
        .allMatch(it -> it.startsWith("401 expected "))
        .noneMatch(it -> it.contains("canary") || it.contains(signature));
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary: not json", "{\"type\":\"customer\",\"id\":\"canary\"}", "null"})
  void whatIsSignedAndNoEventIsRefused(String body) throws Exception {
    assertThat(post(body, sign(SECRET, body))).isEqualTo(400);

    assertThat(receiver.file()).isEmptyFile();
    assertThat(receiver.told())
        .singleElement(STRING)
        .startsWith("400 expected an event of TomTicket, found ")
        .doesNotContain("canary");
  }

  @Test
  void anEventOfATicketIsPassedOver() throws Exception {
    String event = EVENT.replace("customer", "ticket");

    assertThat(post(event, sign(SECRET, event))).isEqualTo(204);

    assertThat(receiver.file()).isEmptyFile();
    assertThat(receiver.told()).singleElement(STRING).contains("passed over");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeItsSignatureIsLookedAt() throws Exception {
    String body = " ".repeat(1024 * 1024 + 1);

    assertThat(post(body, sign(SECRET, body))).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({"GET, 405, /hook", "POST, 404, /elsewhere"})
  void whatHoldsForKoiboxHoldsHere(String method, int status, String path) throws Exception {
    byte[] body = EVENT.getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        receiver
            .request(path, body)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature", sign(SECRET, EVENT));

    assertThat(receiver.send(request).statusCode()).isEqualTo(status);
    assertThat(receiver.file()).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"externalIds\":{\"koibox\":\"1\"}}\n", "precious\n", "{\"id\":\"1\"}\n"})
  void aFileThatIsNotOursIsRefusedAndLeftAsItIs(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("other.jsonl"), content);

    assertThatThrownBy(() -> EventFile.open(file))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining(" is left as it is: line ")
        .hasMessageNotContaining("precious");
    assertThat(file).hasContent(content);
  }

  private int post(String body, String... signatures) throws Exception {
    HttpRequest.Builder request =
        receiver
            .request("/hook", body.getBytes(StandardCharsets.UTF_8))
            .header("Content-Type", "application/json");
    for (String it : signatures) request.header("X-Hub-Signature", it);
    return receiver.send(request).statusCode();
  }

  private static String sign(String secret, String body) throws GeneralSecurityException {
    return "sha1=" + HexFormat.of().formatHex(digest(secret, body));
  }

  /** As TomTicket's page says: over the Base64 form of the body. */
  private static byte[] digest(String secret, String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    return mac.doFinal(Base64.getEncoder().encode(body.getBytes(StandardCharsets.UTF_8)));
  }
}
