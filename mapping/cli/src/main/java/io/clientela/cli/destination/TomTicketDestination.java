package io.clientela.cli.destination;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.mapping.tomticket.TomTicketUpdate;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import io.clientela.runtime.transport.OperationRequest;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticket.api.ClientsApi;
import io.clientela.tomticket.model.ClientUpdate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Updates customers that TomTicket has; it answers no id, so the one that was given is told. */
final class TomTicketDestination implements Destination<TomTicketUpdate> {
  private static final Operation UPDATE = Operations.named("updateClient", ClientsApi.operations());

  private final TomTicketClient client;
  private final OnExisting existing;

  TomTicketDestination(TomTicketClient client, OnExisting existing) {
    this.client = client;
    this.existing = existing;
  }

  /** Why the path or the form cannot be written; empty if they can. */
  static Optional<String> problem(TomTicketUpdate update) {
    ClientUpdate form = update.client();
    boolean plain =
        form.campos() == null
            && isPlain(update.identifier())
            && isPlain(form.nome())
            && isPlain(form.email())
            && isPlain(form.telefone())
            && isPlain(form.idOrganizacao())
            && isPlain(form.idInterno())
            && isPlain(form.portfolioId());
    return plain ? Optional.empty() : Written.problem(() -> write(update.identifier(), form));
  }

  private static void write(String identifier, ClientUpdate form) {
    OperationRequest.of(UPDATE)
        .path("identificador", WireScalars.string(), identifier)
        .part("nome", WireScalars.string(), form.nome())
        .part("email", WireScalars.string(), form.email())
        .part("telefone", WireScalars.string(), form.telefone())
        .part("id_organizacao", WireScalars.string(), form.idOrganizacao())
        .part("id_interno", WireScalars.string(), form.idInterno())
        .parts("campos", form.campos())
        .part("portfolio_id", WireScalars.string(), form.portfolioId());
  }

  /** Whether a text has none of the characters for which any text is refused; most have none. */
  private static boolean isPlain(@Nullable String text) {
    if (text == null) return true;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '/' || c == '\\' || c == '%' || c >= 0x7f && c < 0xa0) return false;
      if (Character.isSurrogate(c)) return false;
      letters |= c != '.';
    }
    return letters;
  }

  @Override
  public VendorMapping<TomTicketUpdate> mapping() {
    return Mappings.tomticket();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  /** The id that the file names: there is no operation that looks for another. */
  @Override
  public Optional<String> find(TomTicketUpdate update) {
    return Optional.of(update.identifier());
  }

  @Override
  public List<Receipt> deliver(List<TomTicketUpdate> values, Consumer<Operation> sending) {
    TomTicketUpdate update = values.get(0);
    Optional<Receipt> settled = find(update).flatMap(existing::settle);
    if (settled.isPresent()) return List.of(settled.get());
    sending.accept(UPDATE);
    client.clients().updateClient(update.identifier(), update.identifierType(), update.client());
    return List.of(Receipt.updated(update.identifier()));
  }

  @Override
  public void close() {
    client.close();
  }
}
