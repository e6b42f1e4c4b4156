package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MockVendorsTest {
  private static final String PING =
      """
      openapi: 3.1.1
      info: {title: Ping, version: 1.0.0}
      security: [{token: []}]
      paths:
        /ping:
          get:
            responses:
              '200':
                description: Pong.
                content:
                  application/json:
                    schema: {type: object, required: [pong], properties: {pong: {type: integer}}}
                    example: {pong: 1}
      webhooks:
        rang:
          post:
            security: []
            requestBody:
              required: true
              content: {application/json: {schema: {type: object, required: [bell]}}}
            responses:
              '204': {description: Heard.}
      components:
        securitySchemes:
          token: {type: apiKey, in: header, name: Authorization}
      """;

  @TempDir private static Path bundles;
  private static MockVendors mocks;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void startOneVendor() throws IOException {
    Files.writeString(bundles.resolve("ping.yaml"), PING);
    mocks = start("node", bundles);
  }

  @AfterAll
  static void stop() {
    mocks.close();
    assertThat(mocks.isAlive()).isFalse();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(MockVendors.missing("node-that-is-not-there"))
        .hasValueSatisfying(
            missing ->
                assertThat(missing)
                    .contains("Node 20.19 or newer", "no command 'node-that-is-not-there'"));
    assertThat(MockVendors.missing("node")).isEmpty();
  }

  @Test
  void everyVendorAnswersAndAllEndWithTheProcess() throws Exception {
    MockVendors all = MockVendors.start();
    try (all) {
      for (String vendor : Contracts.VENDORS) {
        JsonNode contract = Yaml.parse(Contracts.bundle(vendor));
        boolean receiver = contract.path("paths").isEmpty();
        String name = receiver ? vendor + "-webhook" : vendor;
        int expected = receiver || contract.path("security").isEmpty() ? 422 : 401;
        assertThat(bare(all.url(name), contract.path(receiver ? "webhooks" : "paths")))
            .as(vendor)
            .isEqualTo(expected);
      }
    }
    assertThat(all.isAlive()).isFalse();
  }

  @Test
  void aRequestWithoutCredentialsIsTurnedAway() throws Exception {
    assertThat(get(mocks.url("ping").resolve("/ping"), "").statusCode()).isEqualTo(401);
    assertThat(get(mocks.url("ping").resolve("/ping"), "any").statusCode()).isEqualTo(200);
  }

  @Test
  void aWebhookIsReceived() throws Exception {
    URI rang = mocks.url("ping-webhook").resolve("/rang");

    assertThat(post(rang, "{\"bell\": 1}").statusCode()).isEqualTo(204);
    assertThat(post(rang, "{}").statusCode()).isEqualTo(422);
  }

  @Test
  void aNameBeyondLatin1IsQuotedInTheViolations() throws Exception {
    String strict = "additionalProperties: false, properties: {}}";
    String refusal = "{description: Heard.}\n        '400': {description: Refused.}";
    JsonNode closed =
        Yaml.parse(
            PING.replace("required: [bell]}", strict).replace("{description: Heard.}", refusal));
    URI url = mocks.loadReceiver("closed", closed);

    HttpResponse<String> response =
        post(url.resolve("/rang"), "{\"имя\": 1, \"\u007f\": 2, \"名😀\": 3}");

    assertThat(response.statusCode()).isEqualTo(400);
    String violations = response.headers().firstValue("sl-violations").orElseThrow();
    assertThat(violations).matches("[\\x20-\\x7e]+");
    assertThat(Yaml.parse(violations).toString()).contains("имя", "名😀");
  }

  @Test
  void aContractIsLoadedAndUnloaded() throws Exception {
    JsonNode changed = Yaml.parse(PING.replace("/ping", "/changed"));

    URI url = mocks.load("changed", changed);

    assertThat(get(url.resolve("/changed"), "any").statusCode()).isEqualTo(200);
    assertThat(mocks.url("changed")).isEqualTo(url);
    mocks.unload("changed");
    assertThatIllegalArgumentException().isThrownBy(() -> mocks.url("changed"));
  }

  @Test
  void aReceiverIsLoaded() throws Exception {
    URI url = mocks.loadReceiver("bell", Yaml.parse(PING));

    assertThat(post(url.resolve("/rang"), "{}").statusCode()).isEqualTo(422);
  }

  @Test
  void aProxyJudgesTheAnswersOfItsUpstream() throws Exception {
    JsonNode strict = Yaml.parse(PING.replace("required: [pong]", "required: [pong, king]"));

    URI url = mocks.loadProxy("judge", strict, mocks.url("ping"));

    HttpResponse<String> answer = get(url.resolve("/ping"), "any");
    assertThat(answer.body()).isEqualTo("{\"pong\":1}");
    assertThat(answer.headers().firstValue("sl-violations").orElse("")).contains("king");
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> mocks.load("ping", Yaml.parse(PING)))
        .withMessage("ping is already served");
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mocks.url("nobody"))
        .withMessageStartingWith("expected one of [")
        .withMessageEndingWith("], found nobody");
    assertThatIllegalStateException()
        .isThrownBy(() -> mocks.unload("nobody"))
        .withMessageContaining("found nobody");
  }

  @Test
  void aContractThatPrismCannotServeIsToldFromEveryOtherFailure() {
    ObjectNode dangling = (ObjectNode) Yaml.parse(PING);
    ((ObjectNode) dangling.at("/paths/~1ping/get/responses"))
        .putObject("404")
        .put("$ref", "#/nope");

    assertThatExceptionOfType(UnservableContractException.class)
        .isThrownBy(() -> mocks.load("dangling", dangling))
        .withMessageContaining("#/nope");
    assertThat(mocks.isAlive()).isTrue();
  }

  @Test
  void loadingLeavesTheContractAsItIs() {
    ObjectNode contract = (ObjectNode) Yaml.parse(PING);

    mocks.load("copied", contract);

    assertThat(contract).isEqualTo(Yaml.parse(PING));
  }

  private static MockVendors start(String node, Path bundles) {
    return MockVendors.start(node, SpecsFolder.find(), bundles, Duration.ofSeconds(60));
  }

  /** The status of the contract's first operation, called with neither body nor credentials. */
  private int bare(URI mock, JsonNode items) throws Exception {
    var item = items.properties().iterator().next();
    String path = item.getKey().replaceAll("[{][^}]+}", "1").replaceFirst("^/?", "/");
    String method =
        ContractNodes.METHODS.stream().filter(item.getValue()::has).findFirst().orElseThrow();
    HttpRequest request =
        HttpRequest.newBuilder(mock.resolve(path))
            .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody())
            .build();
    return http.send(request, BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> get(URI url, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    if (!token.isEmpty()) request.header("Authorization", token);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI url, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
