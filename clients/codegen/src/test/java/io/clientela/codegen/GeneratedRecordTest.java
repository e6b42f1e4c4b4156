package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;
import io.clientela.runtime.codec.MissingPropertyException;
import io.clientela.tiny.api.PathsApi.HeadersAndMore;
import io.clientela.tiny.model.Client;
import io.clientela.tiny.model.ClientInput;
import io.clientela.tiny.model.ClientState;
import io.clientela.tiny.model.KeyKind;
import io.clientela.tiny.model.Office;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedRecordTest {
  private final Gson gson = new Gson();

  @Test
  void anybodysGsonReadsARecord() {
    Client client =
        gson.fromJson(
            """
            {"href": "/clients/2.json", "id": 2, "first_name": "Ana", "maxCredit": "10000.0",
             "hasCredit": 1, "office": {"id": 7}, "others": [3, null], "amounts": ["1.5", 2]}
            """,
            Client.class);

    assertThat(client)
        .isEqualTo(
            Client.builder()
                .href("/clients/2.json")
                .id(2)
                .firstName("Ana")
                .maxCredit(new BigDecimal("10000.0"))
                .hasCredit(true)
                .office(Office.builder().id(7L).build())
                .others(Arrays.asList(Office.builder().id(3L).build(), null))
                .amounts(List.of(new BigDecimal("1.5"), new BigDecimal("2")))
                .build());
  }

  @Test
  void whatTheContractDoesNotNameIsKeptAndWrittenAgain() {
    String json = "{\"href\":\"/2\",\"id\":2,\"loyalty\":{\"level\":3}}";

    Client client = gson.fromJson(json, Client.class);

    assertThat(client.additionalProperties()).containsOnlyKeys("loyalty");
    assertThat(gson.toJson(client)).isEqualTo(json);
  }

  @Test
  void aMissingRequiredPropertyIsNamed() {
    assertThatThrownBy(() -> gson.fromJson("{\"href\":\"/2\"}", Client.class))
        .isInstanceOf(MissingPropertyException.class)
        .hasMessageContaining("required property id");
  }

  @Test
  void aSendRecordReadsOnlyWhatTheContractNames() {
    assertThatThrownBy(() -> gson.fromJson("{\"firstName\":\"Ana\",\"age\":7}", ClientInput.class))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("expected only properties of the contract, found another at path $.*");
  }

  @Test
  void aSendRecordIsWrittenInTheContractsForms() {
    ClientInput input =
        ClientInput.builder()
            .firstName("Ana")
            .active(true)
            .state(ClientState.INACTIVE)
            .hasCredit(true)
            .born(LocalDate.of(1985, 1, 10))
            .credit(new BigDecimal("10.50"))
            .extra(Map.of("a", "b"))
            .build();

    assertThat(gson.toJson(input))
        .isEqualTo(
            "{\"firstName\":\"Ana\",\"active\":true,\"state\":1,\"hasCredit\":1,"
                + "\"born\":\"1985-01-10\",\"credit\":10.50,\"extra\":{\"a\":\"b\"}}");
  }

  @Test
  void buildWithoutARequiredValueNamesIt() {
    assertThatThrownBy(() -> ClientInput.builder().firstName("Ana").build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("active");
  }

  @Test
  void aRecordDoesNotChangeWithTheListItWasBuiltFrom() {
    List<String> tags = new ArrayList<>(List.of("a"));
    Client client = Client.builder().href("/2").id(2).tags(tags).build();

    tags.add("b");

    assertThat(client.tags()).containsExactly("a");
  }

  @Test
  void toBuilderHoldsEveryValue() {
    Client client =
        Client.builder()
            .href("/2")
            .id(2)
            .propertyClass(3)
            .additionalProperties(Map.of("x", new JsonPrimitive(1)))
            .build();

    assertThat(client.toBuilder().build()).isEqualTo(client);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1E+999", "123456789012345678901234567890.5", "-0"})
  void toStringHoldsForAnyNumber(String number) {
    String json = "{\"href\":\"/2\",\"id\":2,\"anything\":%s,\"more\":[%s]}";
    String document = json.formatted(number, number);

    Client client = gson.fromJson(document, Client.class);

    assertThat(client).hasToString("Client[href, id, anything, more]");
    assertThat(gson.toJson(client)).isEqualTo(document);
    assertThat(gson.toJsonTree(client)).hasToString(document);
    assertThat(client.hashCode()).isEqualTo(gson.fromJson(document, Client.class).hashCode());
  }

  @Test
  void aMapWithCodesForItsKeysIsReadAsItWasWritten() {
    Map<ClientState, String> states = Map.of(ClientState.INACTIVE, "left");
    Map<KeyKind, ClientState> kinds = Map.of(KeyKind.EMAIL, ClientState.ACTIVE);
    var stateType = new TypeToken<Map<ClientState, String>>() {};
    var kindType = new TypeToken<EnumMap<KeyKind, ClientState>>() {};

    for (Gson any : List.of(gson, gson.newBuilder().enableComplexMapKeySerialization().create())) {
      assertThat(any.toJson(states)).isEqualTo("{\"1\":\"left\"}");
      assertThat(any.toJson(kinds)).isEqualTo("{\"E\":0}");
      assertThat(any.fromJson(any.toJson(states), stateType)).isEqualTo(states);
      assertThat(any.fromJson(any.toJson(kinds), kindType)).isEqualTo(kinds);
      assertThat(any.fromJson(any.toJsonTree(states), stateType)).isEqualTo(states);
    }
  }

  @Test
  void parametersTellTheirNamesAndNoValue() {
    var parameters = new HeadersAndMore().expand("secret").xRequestId("secret");

    assertThat(parameters).hasToString("HeadersAndMore[expand, X-Request-Id]");
  }

  @Test
  void toStringTellsNoValue() {
    Client client = Client.builder().href("/2").id(2).firstName("Ana").build();

    assertThat(client).hasToString("Client[href, id, first_name]");
  }
}
