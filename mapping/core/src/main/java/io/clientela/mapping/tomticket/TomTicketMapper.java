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
   * tomticket.email}, the current e-mail address, or else by {@code tomticket}, the internal id, or
   * else by the first e-mail address, which is then taken for the current one. Only a customer
   * whose current address the external id tells can be given an internal id.
   *
   * @return skipped if the customer has none of the three; not deliverable without a name or an
   *     e-mail address
   */
  public static Mapped<TomTicketUpdate> fromCustomer(Customer customer) {
    return TomTicketWriter.update(customer);
  }
}
