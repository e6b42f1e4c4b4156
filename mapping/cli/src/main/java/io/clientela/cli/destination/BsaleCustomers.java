package io.clientela.cli.destination;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.ClientsApi;
import io.clientela.bsale.model.Client;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import java.util.Iterator;
import java.util.Optional;

/** All customers at Bsale, fetched page by page while they are read. */
public final class BsaleCustomers implements Iterable<Mapped<Customer>>, AutoCloseable {
  private static final int LARGEST_PAGE = 50;

  private final BsaleClient client;

  private BsaleCustomers(BsaleClient client) {
    this.client = client;
  }

  /**
   * Opens Bsale for reading.
   *
   * @throws SettingsException if the URL or the token cannot be used
   */
  public static BsaleCustomers open(Destinations how, VendorEndpoint access) {
    try {
      return new BsaleCustomers(how.bsale(access));
    } catch (IllegalArgumentException e) {
      throw new SettingsException("Bsale: " + e.getMessage());
    }
  }

  @Override
  public Iterator<Mapped<Customer>> iterator() {
    Iterator<Client> clients =
        client.clients().listClients(new ClientsApi.ListClients().limit(LARGEST_PAGE)).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return clients.hasNext();
      }

      @Override
      public Mapped<Customer> next() {
        return named(BsaleMapper.toCustomer(clients.next()));
      }
    };
  }

  /** The id that names the record in a journal: that of Bsale, marked as such. */
  private static Mapped<Customer> named(Mapped<Customer> mapped) {
    Customer customer = mapped.value();
    String key = MappedVendor.BSALE.key();
    Optional<String> id = customer.externalId(key).map(it -> key + "-" + it);
    return Mapped.of(customer.toBuilder().id(id.orElse(null)).build(), mapped.losses());
  }

  @Override
  public void close() {
    client.close();
  }
}
