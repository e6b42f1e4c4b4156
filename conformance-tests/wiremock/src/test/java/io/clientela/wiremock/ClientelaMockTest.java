package io.clientela.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClientelaMockTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI ofConstructor;

  ClientelaMockTest(@ClientelaMock("bsale") URI bsale) {
    this.ofConstructor = bsale;
  }

  @Test
  void theMockListensWhereTheParameterSays(@ClientelaMock("bsale") URI bsale) throws Exception {
    HttpResponse<String> response = get(bsale, "credential");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"count\"");
  }

  @Test
  void aRequestWithoutACredentialIsRefused(@ClientelaMock("bsale") URI bsale) throws Exception {
    assertThat(get(bsale, "").statusCode()).isEqualTo(401);
  }

  @Test
  void aClassHasOneMockOfAVendor(
      @ClientelaMock("bsale") URI bsale, @ClientelaMock("bsale") String again) {
    assertThat(bsale).isEqualTo(ofConstructor).hasToString(again).hasHost("127.0.0.1");
  }

  @Test
  void severalVendorsListenAtOnce(
      @ClientelaMock("bsale") URI bsale, @ClientelaMock("koibox-webhook") URI koibox) {
    assertThat(bsale).isNotEqualTo(koibox);
  }

  @Test
  void whatWasSentCanBeVerified(@ClientelaMock("bsale") WireMockRuntimeInfo bsale)
      throws Exception {
    get(URI.create(bsale.getHttpBaseUrl()), "credential");

    bsale.getWireMock().verifyThat(getRequestedFor(urlPathEqualTo("/clients/count.json")));
  }

  @Nested
  class Inside {
    @Test
    void aNestedClassHasTheMockOfTheOneAroundIt(@ClientelaMock("bsale") URI bsale) {
      assertThat(bsale).isEqualTo(ofConstructor);
    }
  }

  private static HttpResponse<String> get(URI base, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/clients/count.json"));
    if (!token.isEmpty()) request.header("access_token", token);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
