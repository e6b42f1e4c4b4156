package io.clientela.conformance.client;

import io.clientela.bsale.BsaleClient;
import io.clientela.conformance.client.CallList.ClientCall;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticket.model.IdentifierType;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;

/** The generated clients, and a call of every method that they have. */
final class Clients {
  private static final String CREDENTIAL = RequestDraft.CREDENTIAL;

  private Clients() {}

  /** The calls of one vendor's client. */
  static List<ClientCall> calls(Contract contract, URI server, OkHttpClient http) {
    CallList calls =
        switch (contract.vendor()) {
          case "bsale" -> BsaleCalls.of(contract, bsale(server, http));
          case "koibox" -> koibox(contract, server, http);
          case "lotinfo" -> lotinfo(contract, server, http);
          case "sperant" -> sperant(contract, server, http);
          case "tomticket" -> tomticket(contract, server, http);
          default -> throw new IllegalArgumentException("no client for " + contract.vendor());
        };
    return calls.calls();
  }

  private static BsaleClient bsale(URI server, OkHttpClient http) {
    return BsaleClient.builder()
        .accessToken(CREDENTIAL)
        .baseUrl(server.toString())
        .httpClient(http)
        .withoutRateLimit()
        .attempts(1)
        .build();
  }

  private static CallList koibox(Contract contract, URI server, OkHttpClient http) {
    KoiboxClient koibox =
        KoiboxClient.builder()
            .apiKey(CREDENTIAL)
            .baseUrl(server.toString())
            .httpClient(http)
            .attempts(1)
            .build();
    return new CallList(contract)
        .send(
            "createCustomer",
            CustomerInput.ADAPTER,
            body -> koibox.customers().createCustomer(body));
  }

  private static CallList lotinfo(Contract contract, URI server, OkHttpClient http) {
    LotinfoClient lotinfo =
        LotinfoClient.builder()
            .token(CREDENTIAL)
            .baseUrl(server.toString())
            .httpClient(http)
            .attempts(1)
            .build();
    return new CallList(contract)
        .send("addClients", ClientBatch.ADAPTER, body -> lotinfo.clients().addClients(body));
  }

  private static CallList sperant(Contract contract, URI server, OkHttpClient http) {
    SperantClient sperant =
        SperantClient.builder()
            .token(CREDENTIAL)
            .baseUrl(server.toString())
            .httpClient(http)
            .withoutRateLimit()
            .attempts(1)
            .build();
    return new CallList(contract)
        .send(
            "updateClient",
            io.clientela.sperant.model.ClientUpdate.ADAPTER,
            body -> sperant.clients().updateClient(22004, body));
  }

  private static CallList tomticket(Contract contract, URI server, OkHttpClient http) {
    TomTicketClient tomticket =
        TomTicketClient.builder()
            .token(CREDENTIAL)
            .baseUrl(server.toString())
            .httpClient(http)
            .withoutRateLimit()
            .attempts(1)
            .build();
    return new CallList(contract)
        .send(
            "updateClient",
            io.clientela.tomticket.model.ClientUpdate.ADAPTER,
            body ->
                tomticket
                    .clients()
                    .updateClient("joana.prado@example.com", IdentifierType.EMAIL, body));
  }
}
