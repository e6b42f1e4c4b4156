package io.clientela.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * Forms in {@code multipart/form-data} and back. A member that is an object becomes one part {@code
 * name[key]} for each of its own members ({@code deepObject}); everything in a form is text.
 */
public final class Multipart {
  /** The content type, with the boundary. */
  public static final String CONTENT_TYPE = "multipart/form-data; boundary=conformance-boundary";

  private static final String BOUNDARY = "--conformance-boundary";
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern DEEP = Pattern.compile("([^\\[]+)\\[([^\\]]*)\\]");

  private Multipart() {}

  /** A JSON object as a form. */
  public static byte[] encode(JsonNode form) {
    StringBuilder body = new StringBuilder();
    for (Map.Entry<String, JsonNode> member : form.properties()) {
      if (!member.getValue().isObject()) {
        part(body, member.getKey(), text(member.getValue()));
        continue;
      }
      for (Map.Entry<String, JsonNode> deep : member.getValue().properties()) {
        part(body, member.getKey() + "[" + deep.getKey() + "]", text(deep.getValue()));
      }
    }
    return body.append(BOUNDARY).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The form in a body, whatever its boundary, as a JSON object of texts; empty if it is none. */
  public static ObjectNode decode(byte[] body) {
    ObjectNode form = Json.MAPPER.createObjectNode();
    String text = new String(body, StandardCharsets.ISO_8859_1);
    int line = text.indexOf("\r\n");
    if (!text.startsWith("--") || line <= 2) return form;
    byte[] boundary = text.substring(2, line).getBytes(StandardCharsets.ISO_8859_1);
    try {
      MultipartInput parts =
          MultipartInput.builder().setByteArray(body).setBoundary(boundary).get();
      for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
        Matcher name = NAME.matcher(parts.readHeaders());
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        parts.readBodyData(value);
        if (name.find()) put(form, name.group(1), value.toString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("expected a form with an end, found " + text, e);
    }
    return form;
  }

  private static void put(ObjectNode form, String name, String value) {
    Matcher deep = DEEP.matcher(name);
    if (deep.matches()) {
      form.withObjectProperty(deep.group(1)).put(deep.group(2), value);
    } else {
      form.put(name, value);
    }
  }

  private static void part(StringBuilder body, String name, String text) {
    body.append(BOUNDARY).append("\r\n");
    body.append("Content-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n");
    body.append(text).append("\r\n");
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : Json.write(value);
  }
}
