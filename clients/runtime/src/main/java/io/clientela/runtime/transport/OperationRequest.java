package io.clientela.runtime.transport;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.CallOptions;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalar;
import io.clientela.runtime.json.JsonCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.MediaType;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One call in the making: filled by generated code, or by hand for an endpoint that the contract
 * does not have. Used by one thread and sent once.
 *
 * <p>A value that must not be sent is refused with an {@link IllegalArgumentException} that names
 * the parameter and does not contain the value.
 */
public final class OperationRequest {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private static final Set<String> FRAMING =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");
  private static final String QUERY = "Query parameter";
  private static final String SET = "is set by the operation, so not by options";

  private final Operation operation;
  private final Map<String, String> path = new HashMap<>();
  private final List<String> query = new ArrayList<>();
  private final Headers.Builder headers = new Headers.Builder();
  private @Nullable String secretPath;
  private @Nullable Form form;
  private @Nullable Buffer json;
  private MediaType jsonType = JSON;

  private OperationRequest(Operation operation) {
    this.operation = Objects.requireNonNull(operation, "operation");
  }

  /** Begins a call of the operation. */
  public static OperationRequest of(Operation operation) {
    return new OperationRequest(operation);
  }

  /**
   * Fills a path parameter. Refused are {@code ""}, {@code .}, {@code ..} (however written, also as
   * a part between slashes) and control characters.
   */
  public <T> OperationRequest path(String name, WireScalar<T> scalar, T value) {
    if (value == null) throw ParameterEncoding.refused("Path parameter", name, "is null");
    path.put(name, ParameterEncoding.pathPiece(name, scalar.text(value)));
    return this;
  }

  /** Marks the path parameter that the client's credential fills. */
  public OperationRequest secretPath(String name) {
    secretPath = name;
    return this;
  }

  /** Adds a query parameter; null is omitted. */
  public <T> OperationRequest query(String name, WireScalar<T> scalar, @Nullable T value) {
    if (value != null) query.add(pair(name, scalar.text(value)));
    return this;
  }

  /**
   * Adds a query parameter for each value; null is omitted. Refused are an empty list, which would
   * be sent as if there were no filter, and null among the values.
   */
  public <T> OperationRequest queryEach(
      String name, WireScalar<T> scalar, @Nullable List<T> values) {
    if (values == null) return this;
    for (String text : texts(name, scalar, values)) query.add(pair(name, text));
    return this;
  }

  /** Adds one query parameter that holds all values, with commas between; otherwise as above. */
  public <T> OperationRequest queryJoined(
      String name, WireScalar<T> scalar, @Nullable List<T> values) {
    if (values == null) return this;
    String joined =
        texts(name, scalar, values).stream()
            .map(text -> ParameterEncoding.encoded(QUERY, name, text))
            .collect(Collectors.joining(","));
    query.add(ParameterEncoding.encoded(QUERY, name, name) + "=" + joined);
    return this;
  }

  private static <T> List<String> texts(String name, WireScalar<T> scalar, List<T> values) {
    if (values.isEmpty()) throw ParameterEncoding.refused(QUERY, name, "is an empty list");
    List<String> texts = new ArrayList<>();
    for (T value : values) {
      if (value == null) throw ParameterEncoding.refused(QUERY, name, "holds null");
      texts.add(scalar.text(value));
    }
    return texts;
  }

  /**
   * Adds a header; null is omitted. Refused are control and non-ASCII characters, and headers that
   * say where a request goes or where it ends.
   */
  public <T> OperationRequest header(String name, WireScalar<T> scalar, @Nullable T value) {
    if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
      throw ParameterEncoding.refused("Header", name, "is the client's own");
    }
    if (value != null) headers.add(name, ParameterEncoding.headerValue(name, scalar.text(value)));
    return this;
  }

  /**
   * Sets a JSON body.
   *
   * @throws IllegalArgumentException if the operation's method has none
   */
  public <T> OperationRequest json(TypeAdapter<T> adapter, T body) {
    checkBody();
    json = new Buffer().write(JsonCodec.write(adapter, Objects.requireNonNull(body, "body")));
    return this;
  }

  /** Sets a JSON body that the contract does not require; null sends none. */
  public <T> OperationRequest optionalJson(TypeAdapter<T> adapter, @Nullable T body) {
    return body == null ? this : json(adapter, body);
  }

  /** Says that the body is of another type than {@code application/json}. */
  public OperationRequest jsonType(String mediaType) {
    jsonType = MediaType.get(mediaType);
    return this;
  }

  /** Says that the form is sent as {@code application/x-www-form-urlencoded}. */
  public OperationRequest urlEncoded() {
    form().urlEncode();
    return this;
  }

  /** Adds a field of a form; null is omitted, {@code ""} is sent. */
  public <T> OperationRequest part(String name, WireScalar<T> scalar, @Nullable T value) {
    Form fields = form();
    if (value != null) fields.text(name, scalar.text(value));
    return this;
  }

  /** Adds one field {@code name[key]} for each entry; null is omitted. */
  public OperationRequest parts(String name, @Nullable Map<String, String> values) {
    Form fields = form();
    if (values != null) values.forEach((key, text) -> fields.text(name + "[" + key + "]", text));
    return this;
  }

  /**
   * Adds a file to a {@code multipart/form-data} body.
   *
   * @param fileName in any script; quotes and line ends are percent-escaped as browsers do
   * @param mediaType for example {@code image/png}
   */
  public OperationRequest file(String name, String fileName, String mediaType, byte[] content) {
    form().file(name, fileName, mediaType, content);
    return this;
  }

  /**
   * A type and the names of the query parameters and headers, without their values: they may be
   * personal.
   *
   * @param type what holds the parameters
   */
  public String describe(String type) {
    Stream<String> queried = query.stream().map(pair -> pair.substring(0, pair.indexOf('=')));
    return Stream.concat(queried, headers.build().names().stream())
        .collect(Collectors.joining(", ", type + "[", "]"));
  }

  /** The operation that is called. */
  public Operation operation() {
    return operation;
  }

  RequestUrls target(BaseUrl base, Authentication authentication, CallOptions options) {
    return new RequestUrls(
        base,
        operation.path(),
        path,
        secretPath,
        queryWith(options.query()),
        headersWith(options.headers()),
        authentication);
  }

  private List<String> queryWith(Map<String, String> more) {
    if (more.isEmpty()) return query;
    List<String> all = new ArrayList<>(query);
    more.forEach(
        (name, value) -> {
          String start = ParameterEncoding.encoded(QUERY, name, name) + "=";
          if (query.stream().anyMatch(pair -> pair.startsWith(start))) {
            throw ParameterEncoding.refused(QUERY, name, SET);
          }
          all.add(pair(name, value));
        });
    return all;
  }

  private Headers headersWith(Map<String, String> more) {
    Headers all = headers.build();
    if (more.isEmpty()) return all;
    for (String name : more.keySet()) {
      if (all.get(name) != null) throw ParameterEncoding.refused("Header", name, SET);
    }
    return all.newBuilder().addAll(Headers.of(more)).build();
  }

  /** A fresh body, null where the method has none. Each attempt needs its own. */
  @Nullable OneShotBody body() {
    if (form != null) return form.toBody();
    if (json != null) return new OneShotBody(jsonType, json.copy());
    return WITH_BODY.contains(operation.method()) ? new OneShotBody(null, new Buffer()) : null;
  }

  private void checkBody() {
    if (operation.hasEffect()) return;
    throw new IllegalArgumentException(operation.id() + ": GET and HEAD have no body");
  }

  private Form form() {
    checkBody();
    if (form == null) form = new Form();
    return form;
  }

  private static String pair(String name, String text) {
    return ParameterEncoding.encoded(QUERY, name, name)
        + "="
        + ParameterEncoding.encoded(QUERY, name, text);
  }

  /** Shows the method and the path template, no value. */
  @Override
  public String toString() {
    return operation.method() + " " + operation.path();
  }
}
