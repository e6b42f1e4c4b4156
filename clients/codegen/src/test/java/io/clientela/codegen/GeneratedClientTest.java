package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.tiny.TinyClient;
import io.clientela.tiny.model.Client;
import io.clientela.tiny.model.Envelope;
import io.clientela.tiny.model.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedClientTest {
  private final Gson gson = new Gson();

  @Test
  void genericCodeBuildsAnyClient() throws Exception {
    try (TinyClient client = build(TinyClient.builder().accessToken("invented"))) {
      assertThat(client.clients()).isSameAs(client.clients());
    }
  }

  private static <C extends AutoCloseable> C build(ClientBuilder<C, ?> builder) {
    return builder.attempts(1).build();
  }

  @Test
  void buildWithoutTheCredentialNamesIt() {
    assertThatThrownBy(() -> TinyClient.builder().build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("accessToken");
  }

  @Test
  void aCredentialThatCannotBeSentIsNamedAndNotShown() {
    assertThatThrownBy(() -> TinyClient.builder().accessToken("can ary"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The access token has a space")
        .hasMessageNotContaining("ary");
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "1, false", "0, true"})
  void onlyTheValueOfASuccessIsNoRefusal(String done, boolean refusal) {
    Outcome outcome = gson.fromJson("{\"done\":" + done + "}", Outcome.class);

    assertThat(outcome.isRefusal()).isEqualTo(refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'error':'no'}", "{'errors':[1]}", "{'errors':{'a':1},'id':7}"})
  void anErrorInPlaceOfTheEnvelopeIsARefusal(String json) {
    assertThat(envelope(json).isRefusal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'error':null,'errors':[]}",
        "{'errors':{},'id':7}",
        "{'data':{},'error':'no'}"
      })
  void nothingThatIsCalledAnErrorIsNoRefusal(String json) {
    assertThat(envelope(json).isRefusal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'data':{'client':%s}}", "%s"})
  void theClientIsFoundWithAndWithoutItsEnvelope(String response) {
    String client = "{'href':'/7','id':7}";

    assertThat(envelope(response.formatted(client)).unwrapped())
        .contains(Client.builder().href("/7").id(7).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'data':{}}"})
  void anEmptyResponseHoldsNoClient(String response) {
    assertThat(envelope(response).unwrapped()).isEqualTo(Optional.empty());
  }

  @Test
  void whatIsNoClientCannotBeUnwrapped() {
    assertThatThrownBy(() -> envelope("{'id':'x'}").unwrapped())
        .isInstanceOf(JsonParseException.class);
  }

  @Test
  void aDeliveryWithTheSameKeyIsTheSame() {
    var receiver = TinyClient.clientCreated();

    assertThat(receiver.receive(body("{'href':'/7','id':7}"), null)).isPresent();
    assertThat(receiver.receive(body("{'href':'/7','id':7,'class':2}"), null)).isEmpty();
    assertThat(receiver.receive(body("{'href':'/8','id':7}"), null)).isPresent();
  }

  @Test
  void aDeliveryThatCannotBeReadSaysSoWithoutACall() {
    var receiver = TinyClient.clientCreated();

    assertThatThrownBy(() -> receiver.receive(body(""), null))
        .isInstanceOf(DecodingException.class)
        .hasMessage("clientCreated: an empty body");
  }

  private static ByteArrayInputStream body(String json) {
    return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private Envelope envelope(String json) {
    return gson.fromJson(json.replace('\'', '"'), Envelope.class);
  }
}
