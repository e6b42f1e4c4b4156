package io.clientela.runtime.transport;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.TrailersSource;
import org.jspecify.annotations.Nullable;

/** What the head of a response says, and what of it may be shown. */
final class ResponseHead {
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final Pattern DATE =
      Pattern.compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
  private static final Pattern TYPE = Pattern.compile("[\\w.+-]{1,64}/[\\w.+-]{1,64}");
  private static final Pattern ID = Pattern.compile("[\\w.:=;, -]{1,128}");

  private static final Set<String> PLAIN =
      Set.of("connection", "transfer-encoding", "content-encoding");
  private static final Set<String> PLAIN_WORDS =
      Set.of("close", "keep-alive", "chunked", "identity", "gzip", "x-gzip", "deflate", "br");

  /** Headers that a person who looks for a fault needs, and that hold no URL. */
  private static final Set<String> IDS =
      Set.of(
          "request-id",
          "x-request-id",
          "x-correlation-id",
          "x-trace-id",
          "traceparent",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-reset");

  private ResponseHead() {}

  /**
   * Checks that the end of the body is where every reader would see it.
   *
   * @throws SanitizedCause if a length is no number, there are two, or the transfer coding is not
   *     chunked
   */
  static void checkFraming(Headers headers) throws SanitizedCause {
    String length = null;
    boolean coded = false;
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      String value = headers.value(i);
      if (name.equalsIgnoreCase("Content-Length")) length = length(value, length);
      if (!name.equalsIgnoreCase("Transfer-Encoding")) continue;
      if (coded || !value.equalsIgnoreCase("chunked")) {
        throw new SanitizedCause("The response's Transfer-Encoding is not chunked");
      }
      coded = true;
    }
  }

  private static String length(String value, @Nullable String before) throws SanitizedCause {
    String[] parts = value.split(",", -1);
    String length = before == null ? parts[0].trim() : before;
    for (String part : parts) {
      String one = part.trim();
      if (!one.equals(length)) throw new SanitizedCause("The response has two lengths");
      if (!LENGTH.matcher(one).matches()) {
        throw new SanitizedCause("The response's Content-Length is not a length");
      }
    }
    return length;
  }

  /**
   * A response as interceptors and listeners may see it: without the reason in its status line, and
   * only with headers that hold nothing of a request.
   */
  static Response.Builder shown(Response response, InFlightRequest sending) {
    return response
        .newBuilder()
        .message("")
        .headers(shown(response.headers(), sending.target()))
        .trailers(TrailersSource.EMPTY);
  }

  private static Headers shown(Headers headers, RequestUrls target) {
    Headers.Builder shown = new Headers.Builder();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i).toLowerCase(Locale.ROOT);
      String value = headers.value(i);
      if (isShown(name, value, target)) shown.add(headers.name(i), value);
    }
    MediaType type = contentType(headers, target);
    if (type != null) shown.add("Content-Type", type.toString());
    return shown.build();
  }

  private static boolean isShown(String name, String value, RequestUrls target) {
    if (name.equals("content-length")) return LENGTH.matcher(value).matches();
    if (name.equals("date")) return DATE.matcher(value).matches();
    if (PLAIN.contains(name)) return PLAIN_WORDS.contains(value.toLowerCase(Locale.ROOT));
    return IDS.contains(name) && ID.matcher(value).matches() && !target.isRepeatedIn(value);
  }

  /** Type and charset of a body, nothing else; null if they are missing or repeat the request. */
  static @Nullable MediaType contentType(Headers headers, RequestUrls target) {
    String value = headers.get("Content-Type");
    MediaType type = value == null ? null : MediaType.parse(value);
    if (type == null) return null;
    String shown = type.type() + "/" + type.subtype();
    if (!TYPE.matcher(shown).matches() || target.isRepeatedIn(shown)) return null;
    String whole = type.charset() == null ? shown : shown + "; charset=" + type.charset().name();
    return whole.equalsIgnoreCase(value) ? type : MediaType.parse(whole);
  }
}
