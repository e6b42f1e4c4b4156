package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy passes on a PATCH whose body is a value that JavaScript takes for none. */
class FalsyBodyTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.1
      info: {title: Change, version: 1.0.0}
      paths:
        /it:
          patch:
            requestBody: {content: {application/json: {schema: {}}}}
            responses:
              '204': {description: Changed.}
      """;

  @TempDir private static Path bundles;
  private static MockVendors mocks;
  private static URI proxy;

  @BeforeAll
  static void start() throws Exception {
    Files.writeString(bundles.resolve("change.yaml"), CONTRACT);
    mocks = MockVendors.start("node", SpecsFolder.find(), bundles, MockVendors.READY_WITHIN);
    proxy = mocks.loadProxy("proxy", Yaml.parse(CONTRACT), mocks.url("change"));
  }

  @AfterAll
  static void stop() {
    mocks.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "false", "0", "{}"})
  void isAnsweredAtOnce(String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(proxy.resolve("/it"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(20))
            .method("PATCH", BodyPublishers.ofString(body))
            .build();

    HttpResponse<Void> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

    assertThat(response.statusCode()).isEqualTo(204);
  }
}
