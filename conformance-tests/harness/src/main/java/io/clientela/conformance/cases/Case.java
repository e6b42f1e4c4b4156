package io.clientela.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exchange and what a contract says of it.
 *
 * @param operation whose mock or proxy it goes to
 * @param requestValid whether the contract accepts the request
 * @param responseValid whether the contract accepts the response
 * @param question null where the exchange is about something else than a schema
 * @param coveredPointers JSON pointers into the bundle: what the exchange puts to the test, closest
 *     first
 */
public record Case(
    ContractOperation operation,
    String what,
    WireRequest request,
    ScriptedResponse response,
    boolean requestValid,
    boolean responseValid,
    List<String> coveredPointers,
    @Nullable Question question) {

  /**
   * What a schema oracle is asked about the exchange.
   *
   * @param schema pointer of the schema in the bundle
   * @param value the body or parameter, decoded
   * @param parameter place and name of the parameter, empty for a body
   */
  public record Question(String schema, JsonNode value, boolean valid, String parameter) {
    public Question(String schema, JsonNode value, boolean valid) {
      this(schema, value, valid, "");
    }

    /**
     * Whether the oracle of a contract, perhaps another one, gives the expected response. A
     * parameter that the contract does not have at its place is refused, other than by Prism.
     */
    public boolean isConfirmedBy(Contract contract, SchemaOracle oracle) {
      JsonNode found = contract.root().at(schema);
      if (found.isMissingNode()) return false;
      JsonNode holder = contract.root().at(schema.substring(0, schema.lastIndexOf('/')));
      if (!parameter.isEmpty() && !parameter.equals(place(holder))) return false;
      return oracle.accepts(found, value) == valid;
    }

    /** Place and name of a parameter. */
    static String place(JsonNode parameter) {
      return parameter.path("in").asText() + " " + parameter.path("name").asText();
    }
  }

  @Override
  public String toString() {
    return operation + " " + what;
  }

  /**
   * Sends the request through a proxy to an upstream that responds as the case says.
   *
   * @throws UncheckedIOException if no response comes; the message names the case, the request and
   *     its body
   */
  public WireResponse send(RequestSender sender, URI proxy, ScriptedUpstream upstream) {
    try {
      return sender.send(proxy, upstream.scripted(request, response));
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException(this + ": " + e.getMessage(), e.getCause());
    }
  }

  /** What Prism said against what was expected; empty when they agree. */
  public String disagreement(WireResponse found) {
    boolean requestAccepted = found.requestViolations().isEmpty();
    boolean responseAccepted = found.responseViolations().isEmpty();
    if (requestAccepted == requestValid && responseAccepted == responseValid) return "";
    return "expected request %s and response %s, found %s"
        .formatted(
            requestValid ? "accepted" : "refused",
            responseValid ? "accepted" : "refused",
            found.verdict() == null ? "no violation" : found.verdict());
  }
}
