package io.clientela.mapping.tomticketv2;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;

/**
 * Customers at TomTicket, by its API v2.0. There a customer has one full name, and what is not said
 * of the language and of opening tickets is stored as a default: both are always said.
 */
public final class TomTicketV2Mapper {
  private TomTicketV2Mapper() {}

  /**
   * Reads a customer; its internal id is the external id {@code tomticket-v2}, and TomTicket's own
   * is kept as the custom field {@code tomticket-v2.id}.
   */
  public static Mapped<Customer> toCustomer(io.clientela.tomticketv2.model.Customer customer) {
    return TomTicketV2Reader.read(customer);
  }

  /**
   * Makes a new customer, whose internal id is the external id {@code tomticket-v2} or, without it,
   * the id of the record in the sending system.
   *
   * @return skipped if the customer has neither id; not deliverable without a name
   */
  public static Mapped<CustomerInput> fromCustomer(Customer customer) {
    return TomTicketV2Writer.create(customer);
  }

  /**
   * Makes the new values of the customer whom TomTicket knows by the external id {@code
   * tomticket-v2.email}, the current e-mail address, or else by {@code tomticket-v2}, the internal
   * id. Only a customer found by e-mail address can be given an internal id.
   *
   * @return skipped if the customer has neither id; not deliverable without a name
   */
  public static Mapped<CustomerUpdate> updateFrom(Customer customer) {
    return TomTicketV2Writer.update(customer);
  }
}
