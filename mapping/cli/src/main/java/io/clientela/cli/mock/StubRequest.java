package io.clientela.cli.mock;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request as mappings look at it.
 *
 * @param path as it is in the URL, still encoded
 * @param query null without one
 * @param headers as {@code HttpExchange} has them, which does not tell upper from lower case
 * @param body null if it is empty
 */
record StubRequest(
    String method,
    String path,
    @Nullable String query,
    Map<String, List<String>> headers,
    @Nullable String body) {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)\\s*multipart/.*boundary=\"?([^\";]+)\"?.*");

  static StubRequest of(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new StubRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        exchange.getRequestURI().getRawQuery(),
        exchange.getRequestHeaders(),
        body.length == 0 ? null : new String(body, StandardCharsets.UTF_8));
  }

  /** The values of a header; none if it is not there. */
  List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /** The decoded values of a query parameter; none if it is not there. */
  List<String> parameter(String name) {
    if (query == null) return List.of();
    List<String> values = new ArrayList<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (decoded(key).equals(name)) values.add(decoded(pair.substring(equals + 1)));
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** A part of a form: its headers as one text, and its body. */
  record Part(String headers, String body) {}

  /** The parts of a form; none if the body is something else. */
  List<Part> parts() {
    Matcher boundary = BOUNDARY.matcher(String.join(",", header("Content-Type")));
    if (body == null || !boundary.matches()) return List.of();
    List<Part> parts = new ArrayList<>();
    for (String part : body.split("(?:\r\n)?--" + Pattern.quote(boundary.group(1)))) {
      int end = part.indexOf("\r\n\r\n");
      if (end >= 0) parts.add(new Part(part.substring(0, end), part.substring(end + 4)));
    }
    return parts;
  }
}
