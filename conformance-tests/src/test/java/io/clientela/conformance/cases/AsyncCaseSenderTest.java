package io.clientela.conformance.cases;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.ScriptedUpstream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncCaseSenderTest {
  @Test
  void aCaseWithoutAResponseIsNamedWithItsRequestAndBody() {
    ContractOperation operation = Contract.of("koibox").operation("createCustomer");
    Case silent =
        new Case(
            operation,
            "sends a name",
            RequestDraft.smallest(operation).wire(),
            ScriptedResponse.empty(201),
            true,
            true,
            List.of(),
            null);
    try (ScriptedUpstream upstream = new ScriptedUpstream();
        AsyncCaseSender sender = new AsyncCaseSender(upstream)) {
      URI nobody = URI.create("http://127.0.0.1:0");

      assertThatIllegalStateException()
          .isThrownBy(() -> AsyncCaseSender.response(sender.send(nobody, silent)))
          .withMessageContaining("koibox createCustomer sends a name")
          .withMessageContaining("no response to POST /clientes/")
          .withMessageContaining("with the body {\"nombre\":");
    }
  }
}
