package io.clientela.conformance.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire.
 *
 * @param target path and query, percent-encoded
 * @param headers all but the content type
 * @param contentType null without a body
 * @param body null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares requests
public record WireRequest(
    String method,
    String target,
    Map<String, String> headers,
    @Nullable String contentType,
    byte @Nullable [] body) {

  /** The same request with one more header. */
  public WireRequest with(String name, String value) {
    Map<String, String> more = new java.util.LinkedHashMap<>(headers);
    more.put(name, value);
    return new WireRequest(method, target, Map.copyOf(more), contentType, body);
  }

  /** The request line; not the headers, which may hold a credential. */
  @Override
  public String toString() {
    return method + " " + target;
  }

  /** The parts of the target's path, still encoded. */
  List<String> segments() {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    return List.of(path.substring(1).split("/", -1));
  }
}
