package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonElement;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import io.clientela.runtime.codec.Codecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's reason is at hand on every exception of a response, and in no message. */
class VendorTextTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients", Retry.UNSENT);
  private static final Vendor VENDOR = Vendor.of("tiny", "https://tiny.test").errorText("mensagem");

  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | ErrorResponseException | {'error':{'fname':['is required']}} | fname: is required",
        "401 | UnauthorisedException | {'error':'bad token'} | bad token",
        "403 | UnauthorisedException | {'message':'not yours','code':7} | not yours",
        "404 | ErrorResponseException | {'detail':'No such client.'} | No such client.",
        "409 | ErrorResponseException | {'errors':[{'code':'x','text':'taken'}]} | code: x; text: taken",
        "422 | ErrorResponseException | {'email':['not valid','taken'],'name':['blank']} |"
            + " email: not valid, taken; name: blank",
        "429 | RateLimitedException  | {'mensagem':'slow down','error':'other'} | slow down",
        "500 | ErrorResponseException | plain words | plain words",
        "502 | ErrorResponseException | <html><title>Bad Gateway</title></html> | Bad Gateway",
        "503 | ErrorResponseException | {'error':true,'message':'closed'} | closed",
        "302 | ErrorResponseException | 'elsewhere' | elsewhere",
        "400 | ErrorResponseException | {'error':'cut | {'error':'cut",
        "400 | ErrorResponseException | {'reason':{'code':1e400}} | reason.code: 1e400",
        "200 | ErrorResponseException | {'erro':true,'mensagem':'canary'} | canary",
        "200 | ErrorResponseException | {'erro':true,'message':'canary'} | canary",
        "200 | DecodingException      | {'id':'x','error':'canary'} | canary",
        "200 | DecodingException      | <title>Log in</title> | Log in",
      })
  void isTheTextOfTheResponse(int status, String exception, String body, String text) {
    reply(status, body.replace('\'', '"'));

    ClientelaException e = failure();

    assertThat(e.getClass().getSimpleName()).isEqualTo(exception);
    assertThat(e.vendorText()).contains(text.replace('\'', '"'));
    assertThat(e).hasMessageNotContaining(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{}", "[]", "null", "{\"a\":[\"\",null,{}]}", "<html></html>"})
  void isEmptyWhereTheResponseSaysNothing(String body) {
    reply(400, body);

    assertThat(failure().vendorText()).isEmpty();
  }

  @Test
  void isNotTakenFromWhatMayBeACustomer() {
    reply(200, "{\"id\":\"x\",\"name\":\"Rosa\"}");

    assertThat(failure().vendorText()).isEmpty();
  }

  @Test
  void showsNoCredential() {
    reply(401, "{\"error\":\"no such token: t0ken\"}");

    assertThat(failure().vendorText()).contains("no such token: ***");
  }

  @Test
  void isBounded() {
    reply(400, "{\"error\":\"" + "\ud83d\ude00".repeat(3_001) + "\"}");

    assertThat(failure().vendorText().orElseThrow()).hasSize(2_003).endsWith("\ude00...");
  }

  @Test
  void ofALongResponseIsItsBeginning() {
    reply(500, "x".repeat(1_000_000));

    assertThat(failure().vendorText().orElseThrow()).hasSize(2_003);
  }

  @Test
  void isThereThoughTheResponseBreaksOff() {
    server.enqueue(
        new MockResponse.Builder()
            .code(403)
            .body("not you")
            .setHeader("Content-Length", 100)
            .onResponseEnd(mockwebserver3.SocketEffect.ShutdownConnection.INSTANCE)
            .build());

    assertThat(failure().vendorText()).contains("not you");
  }

  @Test
  void theErrorRecordIsDecoded() {
    reply(401, "{\"id\":7,\"name\":\"expired\"}");

    assertThat(failure().error(Person.ADAPTER)).contains(Person.of(7, "expired"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\":\"x\"}", "plain", "[1]"})
  void whatIsNoErrorRecordGivesNone(String body) {
    reply(400, body);

    assertThat(failure().error(Person.ADAPTER)).isEmpty();
  }

  @Test
  void outlivesSerialisation() throws Exception {
    reply(429, "{\"error\":{\"code\":7}}");
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(failure());

    var copy =
        (ClientelaException)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(copy.vendorText()).contains("code: 7");
    assertThat(copy.error(Codecs.json()).map(JsonElement::toString))
        .contains("{\"error\":{\"code\":7}}");
  }

  private void reply(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private ClientelaException failure() {
    Transport transport =
        new TestBuilder()
            .baseUrl(server.url("/").toString())
            .attempts(1)
            .build(VENDOR, Authentication.header("X-Token", TestBuilder.TOKEN));
    try (transport) {
      return catchThrowableOfType(
          ClientelaException.class, () -> transport.call(OperationRequest.of(GET), Person.ADAPTER));
    }
  }
}
