package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"canary\n", "\rcanary", "can ary", "canary\u0000", "canáry", "canary\u007f"})
  void refusesWhatASlipPutsThereWithoutRepeatingIt(String value) {
    assertThatThrownBy(() -> Secret.of("access token", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The access token has a ")
        .hasMessageNotContaining("can");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesBlanks(String value) {
    assertThatThrownBy(() -> Secret.of("access token", value))
        .hasMessage("The access token is blank.");
  }

  @Test
  void isNeverShown() {
    Secret secret = Secret.of("access token", "canary");

    assertThat(secret).hasToString("***");
    assertThat(Authentication.header("access_token", secret).toString()).doesNotContain("canary");
    assertThat(Authentication.path(secret).toString()).doesNotContain("canary");
  }

  static List<Gson> gsons() {
    return List.of(
        new Gson(),
        new GsonBuilder().excludeFieldsWithModifiers(Modifier.STATIC).setPrettyPrinting().create(),
        new GsonBuilder().serializeNulls().enableComplexMapKeySerialization().create());
  }

  @ParameterizedTest
  @MethodSource("gsons")
  void gsonGivesNothingOfIt(Gson gson) {
    Secret secret = Secret.of("access token", "canary");

    assertThat(gson.toJson(secret)).isEqualTo("\"***\"");
    assertThat(gson.toJson(Map.of("a", List.of(secret)))).doesNotContain("canary");
    assertThat(gson.toJson(Authentication.query("token", secret))).doesNotContain("canary");
    assertThat(gson.toJsonTree(secret).toString()).doesNotContain("canary");
    assertThatThrownBy(() -> gson.fromJson("\"canary\"", Secret.class))
        .isInstanceOf(JsonParseException.class)
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @EnumSource(PropertyAccessor.class)
  void jacksonGivesNothingOfIt(PropertyAccessor accessor) throws JsonProcessingException {
    ObjectMapper mapper =
        new ObjectMapper()
            .setVisibility(accessor, Visibility.ANY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    Secret secret = Secret.of("access token", "canary");

    assertThat(mapper.writeValueAsString(Map.of("a", secret))).doesNotContain("canary");
    assertThat(mapper.writeValueAsString(Authentication.path(secret))).doesNotContain("canary");
  }
}
