package io.clientela.cli.destination;

import io.clientela.bsale.api.ClientsApi;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientPage;
import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.cli.lookup.DocumentForms;
import io.clientela.cli.lookup.Existing;
import io.clientela.cli.lookup.Match;
import io.clientela.cli.lookup.Search;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import io.clientela.runtime.Paged;
import java.util.List;
import java.util.Optional;

/** Finds the client at Bsale that has a code or, without one, an e-mail address. */
final class BsaleLookup {
  private static final int ACTIVE = 0;
  private static final int DELETED = 99;
  private static final int LARGEST_PAGE = 50;

  private final ClientsApi clients;
  private final ResponseCheck check;

  BsaleLookup(ClientsApi clients, ResponseCheck check) {
    this.clients = clients;
    this.check = check;
  }

  /**
   * The id of the client with that code, in whichever form it was written; an active one before an
   * inactive one, a deleted one never.
   *
   * @throws RefusedValueException if several have it, for then nobody can tell which one is meant,
   *     or if the response is not one to this question
   */
  Optional<String> find(String code) {
    BsaleCode wanted = new BsaleCode(code);
    for (String form : wanted.forms()) {
      Optional<String> found = find(wanted, form);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** As {@link #find}, for a code that was just sent: nobody wrote it in another form. */
  Optional<String> findAsSent(String code) {
    return find(new BsaleCode(code), code);
  }

  /**
   * The id of the client without a code that has one of the customer's e-mail addresses; a deleted
   * one never.
   *
   * @throws RefusedValueException if several have it, or if it cannot be told
   */
  Optional<String> findByEmail(Customer customer) {
    return new Match(MappedVendor.BSALE, customer, false, DocumentForms::whole)
        .find((key, text) -> rows(key, text), CustomerKey.EMAIL)
        .map(Existing::id);
  }

  private List<Existing> rows(CustomerKey key, String email) {
    Paged<ClientPage, Client> list =
        clients.listClients(new ClientsApi.ListClients().email(email).limit(LARGEST_PAGE));
    if (check.areExamples()) return read(list.page()).rows();
    Search search =
        new Search(
            MappedVendor.BSALE,
            Search.pages(list.pages(), BsaleLookup::read),
            () -> read(clients.listClients(new ClientsApi.ListClients().limit(1)).page()));
    return search.rows(key, email);
  }

  private static Search.Page read(ClientPage page) {
    return new Search.Page(
        page.count(),
        page.items().stream()
            .filter(it -> !isIn(DELETED, it))
            .map(it -> new Existing(Long.toString(it.id()), BsaleMapper.toCustomer(it).value()))
            .toList());
  }

  private Optional<String> find(BsaleCode wanted, String form) {
    List<Client> hits =
        page(wanted, form).stream()
            .filter(it -> !isIn(DELETED, it) && wanted.isSame(it.code()))
            .toList();
    List<Client> active = hits.stream().filter(it -> isIn(ACTIVE, it)).toList();
    List<Client> candidates = active.isEmpty() ? hits : active;
    if (candidates.isEmpty()) return Optional.empty();
    if (candidates.size() == 1) return Optional.of(Long.toString(candidates.get(0).id()));
    throw new RefusedValueException(
        Texts.of(
            "documents: %s clients at Bsale have this code; name one by the external id 'bsale'",
            candidates.size()));
  }

  /** A page that shows more than was asked for says nothing of whether the client is there. */
  private List<Client> page(BsaleCode wanted, String form) {
    ClientPage page =
        clients.listClients(new ClientsApi.ListClients().code(form).limit(LARGEST_PAGE)).page();
    if (check.areExamples()) return page.items();
    if (page.count() > page.items().size() || page.next() != null) {
      throw refused(Texts.of("counts %s clients and shows %s", page.count(), page.items().size()));
    }
    if (!page.items().stream().allMatch(it -> wanted.isSame(it.code()))) {
      throw refused(Texts.of("shows a client of another code"));
    }
    return page.items();
  }

  private static RefusedValueException refused(String what) {
    return new RefusedValueException(
        Texts.of(
            "listClients: asked for one code, the response %s: whether Bsale has the client is not"
                + " known, so it is not created",
            what));
  }

  private static boolean isIn(int state, Client client) {
    return client.state() != null && client.state() == state;
  }
}
