package io.clientela.cli.vendor;

import io.clientela.bsale.api.ClientsApi;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientPage;
import io.clientela.cli.delivery.RefusedValueException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds the client at Bsale that has a code. */
final class BsaleLookup {
  private static final int ACTIVE = 0;
  private static final int DELETED = 99;
  private static final int LARGEST_PAGE = 50;

  private final ClientsApi clients;

  BsaleLookup(ClientsApi clients) {
    this.clients = clients;
  }

  /**
   * The id of the client with that code; an active one before an inactive one, a deleted one never.
   *
   * @throws RefusedValueException if several have it, for then nobody can tell which one is meant
   */
  OptionalLong find(String code) {
    List<Client> hits = page(code).stream().filter(it -> isHit(it, code)).toList();
    List<Client> active = hits.stream().filter(it -> isIn(ACTIVE, it)).toList();
    List<Client> candidates = active.isEmpty() ? hits : active;
    if (candidates.isEmpty()) return OptionalLong.empty();
    if (candidates.size() == 1) return OptionalLong.of(candidates.get(0).id());
    throw new RefusedValueException(
        "documents: "
            + candidates.size()
            + " clients at Bsale have this code; name one by the external id 'bsale'");
  }

  private List<Client> page(String code) {
    ClientsApi.ListClients parameters = new ClientsApi.ListClients().code(code).limit(LARGEST_PAGE);
    ClientPage page = clients.listClients(parameters).page();
    return page.items() == null ? List.of() : page.items();
  }

  /** An answer that has another code is no hit: not every answer honours the filter. */
  private static boolean isHit(Client client, String code) {
    return !isIn(DELETED, client) && plain(code).equals(plain(client.code()));
  }

  private static boolean isIn(int state, Client client) {
    return client.state() != null && client.state() == state;
  }

  private static String plain(@Nullable String code) {
    return code == null ? "" : code.replace(".", "").strip().toUpperCase(Locale.ROOT);
  }
}
