package io.clientela.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A few responses of each kind; the conformance tests compare all of them with Prism's. */
class StubServerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @AutoClose private final StubServer bsale = StubServer.start("bsale");

  @Test
  void answersWithTheFirstExample() throws Exception {
    assertThat(get("/clients/count.json", "access_token", "any").body()).contains("\"count\"");
  }

  @Test
  void answersAsPreferAsksFor() throws Exception {
    HttpResponse<String> response =
        get("/clients.json", "access_token", "any", "Prefer", "example=empty-page");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).get("count").asInt()).isZero();
    assertThat(get("/clients.json", "access_token", "any", "Prefer", "code=429").statusCode())
        .isEqualTo(429);
  }

  @Test
  void refusesWhatTheContractDoesNotHave() throws Exception {
    assertThat(get("/clients.json").statusCode()).isEqualTo(401);
    assertThat(get("/clients.json?limit=0", "access_token", "any").statusCode()).isEqualTo(400);
    assertThat(get("/clients/x.json", "access_token", "any").statusCode()).isEqualTo(400);
    assertThat(get("/unheard-of").statusCode()).isEqualTo(404);
    assertThat(send(request("/clients.json").DELETE()).statusCode()).isEqualTo(405);
    assertThat(post("{").body()).contains("invalid_json");
    assertThat(post("{}").headers().firstValue("sl-violations")).isPresent();
  }

  @Test
  void nothingListensAfterTheEnd() {
    bsale.close();

    assertThatThrownBy(() -> get("/clients.json")).isInstanceOf(ConnectException.class);
  }

  @Test
  void aMockWithoutMappingsIsNamed() {
    assertThatThrownBy(() -> StubServer.start("nobody"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/clientela-wiremock/nobody/");
  }

  @Test
  void aConditionThatIsNotKnownIsRefused() throws Exception {
    JsonNode mapping =
        new JsonMapper().readTree("{'priority':1,'request':{'cookies':{}}}".replace('\'', '"'));

    assertThatThrownBy(() -> new StubMapping(mapping))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cookies");
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(
        request("/clients.json", "access_token", "any", "Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String target, String... headers) throws Exception {
    return send(request(target, headers));
  }

  private HttpRequest.Builder request(String target, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(bsale.url().resolve(target));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return new JsonMapper().readTree(response.body());
  }
}
