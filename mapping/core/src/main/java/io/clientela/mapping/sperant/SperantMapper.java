package io.clientela.mapping.sperant;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientResponse;

/**
 * Customers at Sperant, where {@code m} is a man and {@code f} a woman, and where what is not said
 * of consent and of potential buyers is stored as a default: both are always said.
 */
public final class SperantMapper {
  private SperantMapper() {}

  /** Reads a client from a response, in its envelope or without one. */
  public static Mapped<Customer> toCustomer(ClientResponse answer) {
    return SperantReader.read(answer);
  }

  /** Reads a client. */
  public static Mapped<Customer> toCustomer(Client client) {
    return SperantReader.read(client);
  }

  /**
   * Makes a client to be created.
   *
   * @param intake the ids that the account wants of a new client
   * @return not deliverable without a given name
   */
  public static Mapped<SperantNewClient> fromCustomer(Customer customer, SperantIntake intake) {
    return SperantWriter.create(customer, intake);
  }

  /**
   * Makes the new values of the client whose id is the external id {@code sperant}.
   *
   * @return skipped if the customer has no such id
   */
  public static Mapped<SperantUpdate> updateFrom(Customer customer) {
    return SperantWriter.update(customer);
  }
}
