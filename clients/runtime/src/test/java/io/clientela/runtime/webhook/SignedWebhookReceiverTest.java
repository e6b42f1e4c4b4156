package io.clientela.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.runtime.webhook.WebhookSignature.Over;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures were made by OpenSSL: {@code base64 | openssl dgst -sha1 -hmac canary-secret}. */
class SignedWebhookReceiverTest {
  private static final String BODY = "{\"id\":1}";
  private static final String HEX = "2ce1cc625dd31960e4ba5959ea617e0f9820bc0a";
  private static final String BASE64 = "LOHMYl3TGWDkullZ6mF+D5ggvAo=";
  private static final String HEX_OF_BODY = "3e857c06bf7bc024d77ef9eaeb7d204d0b690686";

  private static final TypeAdapter<JsonObject> ADAPTER = new Gson().getAdapter(JsonObject.class);

  private final SignedWebhookReceiver<JsonObject> deliveries = signed(Over.BASE64_OF_BODY, "sha1=");

  @ParameterizedTest
  @ValueSource(
      strings = {"sha1=" + HEX, "sha1=2CE1CC625DD31960E4BA5959EA617E0F9820BC0A", "sha1=" + BASE64})
  void takesWhatIsSignedInEitherForm(String signature) {
    assertThat(deliveries.receive(json(BODY), "application/json", signature))
        .map(it -> it.get("id").getAsInt())
        .contains(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sha1=",
        HEX,
        "SHA1=" + HEX,
        "sha256=" + HEX,
        "sha1= " + HEX,
        "sha1=0" + HEX,
        "sha1=" + HEX + "0",
        "sha1=2ce1cc625dd31960e4ba5959ea617e0f9820bc0",
        "sha1=2ce1cc625dd31960e4ba5959ea617e0f9820bc00",
        "sha1=" + HEX_OF_BODY,
        "sha1=lohmyl3tgwdkullz6mf+d5ggvao=",
        "sha1=LOHMYl3TGWDkullZ6mF+D5ggvAo",
        "sha1=\u00e9"
      })
  void refusesAnyOtherSignatureBeforeTheBodyIsDecoded(String signature) {
    for (String body : new String[] {BODY, "canary, no JSON", ""}) {
      boolean unsigned = !body.equals(BODY);
      assertThatThrownBy(
              () -> deliveries.receive(json(body), null, unsigned ? "sha1=" + HEX : signature))
          .isInstanceOf(UnauthorisedException.class)
          .hasMessageContaining("X-Signature")
          .hasMessageNotContaining("canary")
          .hasMessageNotContaining(HEX);
    }
  }

  @Test
  void refusesADeliveryWithoutASignature() {
    assertThatThrownBy(() -> deliveries.receive(json(BODY), null, null))
        .isInstanceOf(UnauthorisedException.class)
        .hasMessageContaining("found none");
  }

  @Test
  void theBodyItselfMayBeSigned() {
    SignedWebhookReceiver<JsonObject> plain = signed(Over.BODY, "");

    assertThat(plain.receive(json(BODY), null, HEX_OF_BODY)).isPresent();
    assertThatThrownBy(() -> plain.receive(json(BODY), null, HEX))
        .isInstanceOf(UnauthorisedException.class);
  }

  @Test
  void whatIsSignedIsStillJudged() {
    String broken = "{\"id\":";

    assertThatThrownBy(
            () ->
                deliveries.receive(
                    json(broken), null, "sha1=772bf4df6f6e4d171b5f13b7d024b928c44f7716"))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
    assertThatThrownBy(() -> deliveries.receive(json(BODY), "text/plain", "sha1=" + HEX))
        .isInstanceOf(DecodingException.class);
    assertThatThrownBy(() -> deliveries.receive(json("x".repeat(1_100_000)), null, "sha1=" + HEX))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aRepetitionIsToldAndCanBeForgotten() {
    JsonObject person = deliveries.receive(json(BODY), null, "sha1=" + HEX).orElseThrow();
    assertThat(deliveries.receive(json(BODY), null, "sha1=" + HEX)).isEmpty();

    deliveries.forget(person);

    assertThat(deliveries.receive(json(BODY), null, "sha1=" + HEX)).isPresent();
  }

  @Test
  void showsNothingOfTheSecret() {
    WebhookSignature signature =
        WebhookSignature.of("X-Signature", "HmacSHA1", Over.BODY, "", "canary-secret");

    assertThat(signature).hasToString("WebhookSignature[X-Signature]");
    assertThat(deliveries).hasToString("SignedWebhookReceiver[customerCreated]");
    assertThat(deliveries.header()).isEqualTo("X-Signature");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookSignature.of("X-Signature", "HmacSHA1", Over.BODY, "", "canary\n"))
        .withMessageNotContaining("canary");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookSignature.of("X-Signature", "SHA0", Over.BODY, "", "canary"))
        .withMessageContaining("SHA0")
        .withMessageNotContaining("canary");
  }

  private static SignedWebhookReceiver<JsonObject> signed(Over over, String prefix) {
    return SignedWebhookReceiver.of(
        "customerCreated",
        ADAPTER,
        it -> it.get("id"),
        2,
        WebhookSignature.of("X-Signature", "HmacSHA1", over, prefix, "canary-secret"));
  }

  private static InputStream json(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
