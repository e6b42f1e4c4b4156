package io.clientela.mapping.tomticket;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;

/**
 * Customers at TomTicket, which has one full name, and where what is not said of the language and
 * of opening tickets is stored as a default: both are always said.
 */
public final class TomTicketMapper {
  private TomTicketMapper() {}

  /**
   * Makes the new values of the customer whom TomTicket knows by the external id {@code
   * tomticket.email}, the current e-mail address, or else by {@code tomticket}, the internal id.
   * Only a customer found by e-mail address can be given an internal id.
   *
   * @return skipped if the customer has neither id; not deliverable without a name or an e-mail
   *     address
   */
  public static Mapped<TomTicketUpdate> fromCustomer(Customer customer) {
    return TomTicketWriter.update(customer);
  }
}
