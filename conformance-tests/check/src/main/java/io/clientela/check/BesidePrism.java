package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.WireResponse;
import java.util.regex.Pattern;

/**
 * A host behind Prism. Prism fails on a response that it cannot read, and then responds itself: the
 * call is made again without it, unless it writes.
 */
final class BesidePrism implements Server {
  private static final Pattern OWN =
      Pattern.compile("[A-Z][A-Za-z]*Error|.*stoplight\\.io/prism.*");
  private static final String UNREADABLE =
      "[{\"location\":[\"response\"],\"code\":\"unreadable\",\"message\":\"it cannot be read\"}]";

  private final Server behindPrism;
  private final Server direct;

  BesidePrism(Server behindPrism, Server direct) {
    this.behindPrism = behindPrism;
    this.direct = direct;
  }

  @Override
  public Exchange call(PlannedCall call) {
    Exchange exchange = behindPrism.call(call);
    WireResponse response = exchange.response();
    if (response == null || !isOwn(response)) return exchange;
    if (call.writes()) {
      return Exchange.failed(call, "Prism could not pass it on", exchange.elapsed());
    }
    Exchange again = direct.call(call);
    WireResponse real = again.response();
    if (real == null) return again;
    WireResponse judged =
        new WireResponse(real.status(), real.contentType(), real.body(), UNREADABLE);
    return Exchange.of(call, judged, again.elapsed());
  }

  private static boolean isOwn(WireResponse response) {
    if (!String.valueOf(response.contentType()).startsWith("application/problem+json"))
      return false;
    try {
      JsonNode problem = Json.read(response.text());
      return OWN.matcher(problem.path("type").asText()).matches();
    } catch (IllegalArgumentException e) {
      return false; // a problem of the host's, which is not even JSON
    }
  }
}
