package io.clientela.conformance.ecosystems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.junit.Mocks;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each request of the Postman collections is taken by the mock as it is. */
@ExtendWith(Mocks.class)
class PostmanTest {
  private static final String BOUNDARY = "parts";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyRequestIsTakenAsItIs(String vendor, MockVendors mocks) throws Exception {
    JsonNode collection = Ecosystem.read(vendor, "postman.json");
    List<JsonNode> requests = new ArrayList<>();
    collect(collection, requests);

    assertThat(requests)
        .hasSize(Contract.of(vendor).root().at("/paths").findValues("operationId").size());
    for (JsonNode request : requests) {
      HttpResponse<String> response =
          HTTP.send(http(request, collection, mocks.url(vendor)), BodyHandlers.ofString());
      assertThat(response.statusCode()).as("%s %s", request, response.body()).isBetween(200, 299);
      assertThat(response.headers().firstValue("sl-violations")).as("%s", request).isEmpty();
    }
  }

  private static void collect(JsonNode folder, List<JsonNode> requests) {
    for (JsonNode item : folder.path("item")) {
      if (item.has("request")) requests.add(item.get("request"));
      collect(item, requests);
    }
  }

  private static HttpRequest http(JsonNode request, JsonNode collection, URI mock) {
    Map<String, String> variables = new HashMap<>();
    collection.path("variable").forEach(one -> variables.put(key(one), one.get("value").asText()));
    request.at("/url/variable").forEach(one -> variables.put(key(one), one.get("value").asText()));
    StringBuilder url = new StringBuilder(mock.toString().replaceFirst("/$", ""));
    for (JsonNode piece : request.at("/url/path")) {
      url.append('/').append(encoded(filled(piece.asText(), variables)));
    }
    List<String> query = new ArrayList<>();
    request.at("/url/query").forEach(one -> query.add(pair(one)));
    HttpRequest.Builder builder = HttpRequest.newBuilder();
    request.path("header").forEach(one -> add(builder, one));
    JsonNode auth = request.has("auth") ? request.get("auth") : collection.path("auth");
    if (auth.path("type").asText().equals("bearer")) {
      builder.header("Authorization", "Bearer invented");
    }
    if (auth.path("type").asText().equals("apikey")) {
      Map<String, String> key = new HashMap<>();
      auth.get("apikey").forEach(one -> key.put(key(one), one.path("value").asText()));
      if (key.get("in").equals("query")) query.add(key.get("key") + "=invented");
      if (!key.get("in").equals("query")) builder.header(key.get("key"), "invented");
    }
    if (!query.isEmpty()) url.append('?').append(String.join("&", query));
    return builder
        .uri(URI.create(url.toString()))
        .method(request.get("method").asText(), body(request.path("body")))
        .build();
  }

  private static String key(JsonNode entry) {
    return entry.get("key").asText();
  }

  /** Of a segment {@code :id.json}, as of {@code {{id}}}, the value of id. */
  private static String filled(String segment, Map<String, String> variables) {
    String text = segment;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      text = text.replace("{{" + variable.getKey() + "}}", variable.getValue());
      if (text.equals(":" + variable.getKey())) text = variable.getValue();
    }
    return text;
  }

  private static String pair(JsonNode parameter) {
    return encoded(key(parameter)) + "=" + encoded(parameter.path("value").asText());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void add(HttpRequest.Builder builder, JsonNode header) {
    String value = header.path("value").asText();
    boolean form = value.equals("multipart/form-data");
    builder.header(key(header), form ? value + "; boundary=" + BOUNDARY : value);
  }

  private static BodyPublisher body(JsonNode body) {
    return switch (body.path("mode").asText()) {
      case "raw" -> BodyPublishers.ofString(body.get("raw").asText());
      case "formdata" -> BodyPublishers.ofString(parts(body.get("formdata")));
      default -> BodyPublishers.noBody();
    };
  }

  private static String parts(JsonNode form) {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : form) {
      text.append(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(BOUNDARY, key(part), part.get("value").asText()));
    }
    return text + "--" + BOUNDARY + "--\r\n";
  }
}
