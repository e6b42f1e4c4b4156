package io.clientela.runtime.transport;

import io.clientela.runtime.transport.Authentication.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where one call goes: the URL and headers that are sent, and the URL that may be shown. */
final class RequestUrls {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

  /** Shorter text is found in anything. */
  private static final int SHORTEST_HIDDEN = 4;

  private final HttpUrl shown;
  private final HttpUrl sent;
  private final Headers headers;
  private final List<String> hidden;

  RequestUrls(
      BaseUrl base,
      String template,
      Map<String, String> path,
      @Nullable String secretPath,
      List<String> query,
      Headers headers,
      Authentication authentication) {
    this.shown = base.at(template.replace("{", "%7B").replace("}", "%7D"));
    String filled = filled(template, path, secretPath, authentication);
    this.sent = base.at(filled + query(query, authentication));
    this.headers = headers(headers, authentication);
    this.hidden = hidden(sent, base.root(), authentication);
  }

  /** The URL with the contract's template as its path and without a query. */
  HttpUrl shown() {
    return shown;
  }

  HttpUrl sent() {
    return sent;
  }

  Headers headers() {
    return headers;
  }

  /** Whether a text holds the credential, or what fills the path or the query. */
  boolean isRepeatedIn(String text) {
    return hidden.stream().anyMatch(text::contains);
  }

  private static List<String> hidden(HttpUrl sent, HttpUrl base, Authentication authentication) {
    List<String> hidden = new ArrayList<>(sent.pathSegments());
    hidden.removeAll(base.pathSegments());
    for (int i = 0; i < sent.querySize(); i++) hidden.add(sent.queryParameterValue(i));
    authentication.hidden().forEach(secret -> hidden.add(secret.value()));
    hidden.removeIf(text -> text == null || text.length() < SHORTEST_HIDDEN);
    return List.copyOf(hidden);
  }

  private static String filled(
      String template,
      Map<String, String> path,
      @Nullable String secretPath,
      Authentication authentication) {
    Matcher parameter = PARAMETER.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (parameter.find()) {
      String name = parameter.group(1);
      String piece = name.equals(secretPath) ? secretPiece(name, authentication) : path.get(name);
      if (piece == null)
        throw new IllegalStateException("Path parameter '" + name + "' is missing.");
      parameter.appendReplacement(filled, Matcher.quoteReplacement(piece));
    }
    return parameter.appendTail(filled).toString();
  }

  private static String secretPiece(String name, Authentication authentication) {
    if (!authentication.in(Place.PATH)) {
      throw new IllegalStateException("The client has no credential for the path.");
    }
    return ParameterEncoding.pathPiece(name, authentication.secret().value());
  }

  private static String query(List<String> query, Authentication authentication) {
    List<String> pairs = new ArrayList<>(query);
    if (authentication.in(Place.QUERY)) {
      String secret = authentication.secret().value();
      pairs.add(
          authentication.name() + "=" + ParameterEncoding.encoded("Credential", "query", secret));
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private static Headers headers(Headers headers, Authentication authentication) {
    if (!authentication.in(Place.HEADER)) return headers;
    return headers.newBuilder().set(authentication.name(), authentication.headerValue()).build();
  }

  @Override
  public String toString() {
    return shown.toString();
  }
}
