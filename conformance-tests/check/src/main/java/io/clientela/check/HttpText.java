package io.clientela.check;

import io.clientela.check.wire.MaskedBody;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.nio.charset.StandardCharsets;

/** Requests and responses as HTTP, without a credential and without anybody's data. */
final class HttpText {
  private HttpText() {}

  static String request(Exchange exchange) {
    WireRequest request = exchange.call().request();
    StringBuilder text = new StringBuilder(request.method()).append(' ');
    text.append(request.target().replace(RequestDraft.CREDENTIAL, Redaction.MASK));
    request.headers().keySet().forEach(it -> text.append('\n').append(it).append(": ***"));
    if (request.body() != null) {
      text.append("\nContent-Type: ").append(request.contentType()).append("\n\n");
      text.append(MaskedBody.of(new String(request.body(), StandardCharsets.UTF_8)));
    }
    return text.toString();
  }

  static String response(Exchange exchange) {
    WireResponse response = exchange.response();
    if (response == null) return "No response: " + exchange.outcome();
    return "HTTP "
        + response.status()
        + "\nContent-Type: "
        + MaskedBody.mediaType(response.contentType())
        + "\n\n"
        + MaskedBody.of(response.text());
  }
}
