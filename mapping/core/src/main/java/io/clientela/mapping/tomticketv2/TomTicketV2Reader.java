package io.clientela.mapping.tomticketv2;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.internal.VendorRecord;
import io.clientela.tomticketv2.model.Organization;
import java.util.List;

/** Reads TomTicket's customers. */
final class TomTicketV2Reader {
  private static final String BRAZIL = "BR";

  private final io.clientela.tomticketv2.model.Customer customer;
  private final VendorRecord from;

  private TomTicketV2Reader(io.clientela.tomticketv2.model.Customer customer) {
    this.customer = customer;
    this.from =
        VendorRecord.of(
            MappedVendor.TOMTICKET_V2, customer, io.clientela.tomticketv2.model.Customer.ADAPTER);
  }

  static Mapped<Customer> read(io.clientela.tomticketv2.model.Customer customer) {
    return new TomTicketV2Reader(customer).read();
  }

  private Mapped<Customer> read() {
    from.identify("internal_id", from.text("internal_id", customer.internalId()));
    return from.read(
        Customer.builder()
            .name(Name.builder().full(from.takeName("name.full", "name", customer.name())).build())
            .emails(emails())
            .phones(phones())
            .active(from.take("active", customer.active()))
            .groups(groups()));
  }

  private List<Email> emails() {
    String email = from.take("email", customer.email());
    return email == null ? List.of() : List.of(Email.of(email));
  }

  private List<Phone> phones() {
    String phone = from.take("phone", customer.phone());
    return phone == null ? List.of() : List.of(Phone.of(phone, BRAZIL));
  }

  private List<GroupId> groups() {
    Organization organization = customer.organization();
    String id = organization == null ? null : from.take("organization.id", organization.id());
    return id == null ? List.of() : List.of(new GroupId(MappedVendor.TOMTICKET_V2.key(), id));
  }
}
