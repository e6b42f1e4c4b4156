package io.clientela.runtime.transport;

import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import io.clientela.runtime.codec.WireScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The headers of one response, for generated code. */
public final class ResponseHeaders {
  private static final Set<String> COOKIES = Set.of("set-cookie", "set-cookie2");

  private final Headers headers;

  ResponseHeaders(Headers headers) {
    this.headers = headers;
  }

  /**
   * The value of a header, the last one if it comes more than once.
   *
   * @param name in any case
   * @return null if there is no such header, or it is empty
   * @throws JsonParseException if the scalar cannot read it; the message names the header and not
   *     its value
   */
  public <T> @Nullable T get(String name, WireScalar<T> scalar) {
    String text = headers.get(name);
    if (text == null || text.isEmpty()) return null;
    try {
      return scalar.fromJsonTree(new JsonPrimitive(text));
    } catch (JsonParseException e) {
      throw new JsonParseException("The header " + name + " cannot be read", e);
    }
  }

  /** The headers for the caller: no cookies, and no secret. */
  Map<String, List<String>> without(List<Secret> secrets) {
    Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      if (COOKIES.contains(name.toLowerCase(Locale.ROOT))) continue;
      String value = headers.value(i);
      for (Secret secret : secrets) value = secret.hiddenIn(value);
      all.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
    }
    return all;
  }

  /** Shows the names of the headers, no value. */
  @Override
  public String toString() {
    return headers.names().toString();
  }
}
