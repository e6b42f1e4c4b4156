package io.clientela.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** HAR files as browsers, proxies and other hands write them. */
final class HarFiles {
  private HarFiles() {}

  /** An entry with a response in JSON. */
  static ObjectNode entry(String method, String url, int status, String json) {
    ObjectNode entry = Json.MAPPER.createObjectNode().put("time", 12.5);
    ObjectNode request = entry.putObject("request").put("method", method).put("url", url);
    request.putArray("headers");
    ObjectNode response = entry.putObject("response").put("status", status);
    response.putArray("headers");
    response
        .putObject("content")
        .put("size", json.length())
        .put("mimeType", "application/json")
        .put("text", json);
    return entry;
  }

  /** An entry that posts JSON. */
  static ObjectNode post(String url, String json, int status, String responseJson) {
    ObjectNode entry = entry("POST", url, status, responseJson);
    entry
        .withObject("/request")
        .putObject("postData")
        .put("mimeType", "application/json")
        .put("text", json);
    return entry;
  }

  static String of(ObjectNode... entries) {
    ObjectNode har = Json.MAPPER.createObjectNode();
    var list = har.putObject("log").put("version", "1.2").putArray("entries");
    for (ObjectNode entry : entries) list.add(entry);
    return har.toString();
  }

  static Path write(Path folder, ObjectNode... entries) {
    return write(folder, of(entries).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static Path write(Path folder, byte[] bytes) {
    try {
      return Files.write(folder.resolve("traffic.har"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
