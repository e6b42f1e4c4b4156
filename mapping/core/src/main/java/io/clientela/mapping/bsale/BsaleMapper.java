package io.clientela.mapping.bsale;

import io.clientela.bsale.model.Address;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.Contact;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import java.util.List;

/**
 * Customers at Bsale. Numbers without a prefix are read as Chilean, a code of the shape of a RUT as
 * a RUT, {@code state} 0 as active and {@code companyOrPerson} 0 as a person.
 */
public final class BsaleMapper {
  private BsaleMapper() {}

  /** Reads a client as a list or a single call answers it, without contacts and addresses. */
  public static Mapped<Customer> toCustomer(Client client) {
    return toCustomer(client, List.of(), List.of());
  }

  /**
   * Reads a client with its contacts and additional addresses.
   *
   * @param client the client
   * @param contacts its contacts, from {@code listClientContacts}
   * @param addresses its additional addresses, from {@code listClientAddresses}
   */
  public static Mapped<Customer> toCustomer(
      Client client, List<Contact> contacts, List<Address> addresses) {
    return BsaleReader.read(client, contacts, addresses);
  }

  /**
   * Makes a new client with its further addresses and contacts.
   *
   * @return not deliverable without a name, without the tax number of a person, or with one whose
   *     check digit is wrong
   */
  public static Mapped<BsaleNewClient> fromCustomer(Customer customer) {
    return BsaleWriter.newClient(customer);
  }

  /**
   * Makes the new values of the client whose id is the external id {@code bsale}. Its tax number
   * stays as it is, and so do its additional addresses and its contacts.
   *
   * @return skipped if the customer has no such id
   */
  public static Mapped<ClientUpdate> updateFrom(Customer customer) {
    return BsaleWriter.update(customer);
  }
}
