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
 * @param requestFits whether the contract accepts the request
 * @param answerFits whether the contract accepts the answer
 * @param question null where the exchange is about something else than a schema
 * @param touches JSON pointers into the bundle: what the exchange puts to the test, closest first
 */
public record Case(
    ContractOperation operation,
    String what,
    WireRequest request,
    ScriptedResponse answer,
    boolean requestFits,
    boolean answerFits,
    List<String> touches,
    @Nullable Question question) {

  /**
   * What a schema oracle is asked about the exchange.
   *
   * @param schema pointer of the schema in the bundle
   * @param value the body or parameter, decoded
   * @param parameter place and name of the parameter, empty for a body
   */
  public record Question(String schema, JsonNode value, boolean fits, String parameter) {
    public Question(String schema, JsonNode value, boolean fits) {
      this(schema, value, fits, "");
    }

    /**
     * Whether the oracle of a contract, perhaps another one, gives the expected answer. A parameter
     * that the contract does not have at its place is refused, other than by Prism.
     */
    public boolean answered(Contract contract, SchemaOracle oracle) {
      JsonNode found = contract.root().at(schema);
      if (found.isMissingNode()) return false;
      JsonNode holder = contract.root().at(schema.substring(0, schema.lastIndexOf('/')));
      if (!parameter.isEmpty() && !parameter.equals(place(holder))) return false;
      return oracle.accepts(found, value) == fits;
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
   * Sends the request through a proxy to an upstream that answers as the case says.
   *
   * @throws UncheckedIOException if no response comes; the message names the case, the request and
   *     its body
   */
  public WireResponse send(RequestSender sender, URI proxy, ScriptedUpstream upstream) {
    try {
      return sender.send(proxy, upstream.scripted(request, answer));
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException(this + ": " + e.getMessage(), e.getCause());
    }
  }

  /** What Prism said against what was expected; empty when they agree. */
  public String disagreement(WireResponse found) {
    boolean requestFitted = found.requestViolations().isEmpty();
    boolean answerFitted = found.responseViolations().isEmpty();
    if (requestFitted == requestFits && answerFitted == answerFits) return "";
    return "expected request %s and answer %s, found %s"
        .formatted(
            requestFits ? "accepted" : "refused",
            answerFits ? "accepted" : "refused",
            found.verdict() == null ? "no violation" : found.verdict());
  }
}
