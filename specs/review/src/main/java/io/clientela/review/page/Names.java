package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Pointer;

/** Short names of the places that JSON pointers of a contract name. */
final class Names {
  private final JsonNode contract;

  Names(JsonNode contract) {
    this.contract = contract;
  }

  /** Such as {@code Client.state} or {@code listClients limit}. */
  String of(String pointer) {
    String[] parts = pointer.split("/");
    if (parts.length > 3 && (parts[1].equals("paths") || parts[1].equals("webhooks"))) {
      return operation(pointer, parts);
    }
    if (parts.length > 3 && parts[2].equals("schemas")) {
      return tail(parts, 3).replace("/properties/", ".").replace('/', ' ');
    }
    if (parts.length == 4 && parts[2].equals("parameters")) {
      return Pointer.resolve(contract, pointer).path("name").asText();
    }
    return parts.length > 3 ? tail(parts, 3) : tail(parts, 1);
  }

  private String operation(String pointer, String[] parts) {
    String at = String.join("/", parts[0], parts[1], parts[2], parts[3]);
    String id = Pointer.resolve(contract, at).path("operationId").asText();
    if (pointer.length() == at.length() || id.isEmpty()) return id.isEmpty() ? at : id;
    String rest = tail(parts, 4).replaceFirst("^(parameters|responses)/", "");
    return id + " " + rest;
  }

  private static String tail(String[] parts, int from) {
    StringBuilder tail = new StringBuilder();
    for (int i = from; i < parts.length; i++) {
      tail.append(i == from ? "" : "/").append(parts[i].replace("~1", "/").replace("~0", "~"));
    }
    return tail.toString();
  }
}
