package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import io.clientela.runtime.MissingPropertyException;
import io.clientela.tiny.model.Client;
import io.clientela.tiny.model.ClientInput;
import io.clientela.tiny.model.ClientState;
import io.clientela.tiny.model.Office;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        .hasMessageContaining("found age");
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

  @Test
  void toStringTellsNoValue() {
    Client client = Client.builder().href("/2").id(2).firstName("Ana").build();

    assertThat(client).hasToString("Client[href, id, first_name]");
  }
}
