package io.clientela.check.wire;

import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.wire.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a request by where they are and by name, decoded. */
public record RequestParts(
    Map<String, String> path, Map<String, List<String>> query, Map<String, String> headers) {
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");

  /** Takes a request apart. */
  public static RequestParts of(ContractOperation operation, WireRequest request) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    return new RequestParts(
        path(operation.path(), request.target()), query(request.target()), headers);
  }

  /** A value, where the contract says that it is: {@code path}, {@code query}, {@code header}. */
  public Optional<String> value(String in, String name) {
    if (in.equals("query")) return values(name).stream().reduce((first, last) -> last);
    return Optional.ofNullable((in.equals("path") ? path : headers).get(name));
  }

  /** All values of a query parameter, in their order. */
  public List<String> values(String name) {
    return query.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> query(String target) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    int mark = target.indexOf('?');
    if (mark < 0) return query;
    for (String pair : target.substring(mark + 1).split("&")) {
      int equals = pair.indexOf('=');
      if (pair.isEmpty()) continue;
      query
          .computeIfAbsent(
              decoded(equals < 0 ? pair : pair.substring(0, equals)), name -> new ArrayList<>())
          .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return query;
  }

  private static Map<String, String> path(String template, String target) {
    List<String> names = new ArrayList<>();
    StringBuilder pattern = new StringBuilder();
    Matcher hole = TEMPLATE.matcher(template);
    int end = 0;
    while (hole.find()) {
      pattern.append(Pattern.quote(template.substring(end, hole.start()))).append("([^/]+)");
      names.add(hole.group(1));
      end = hole.end();
    }
    pattern.append(Pattern.quote(template.substring(end)));
    Matcher found = Pattern.compile(pattern.toString()).matcher(target.split("\\?", 2)[0]);
    Map<String, String> values = new LinkedHashMap<>();
    if (!found.matches()) return values;
    for (int i = 0; i < names.size(); i++) values.put(names.get(i), decoded(found.group(i + 1)));
    return values;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a broken escape is judged as it stands
    }
  }
}
