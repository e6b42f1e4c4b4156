package io.clientela.mapping;

import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.Contact;
import io.clientela.bsale.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Bsale's clients. */
final class BsaleReading {
  private static final String CHILE = "CL";
  private static final int ACTIVE = 0;
  private static final int INACTIVE = 1;

  private final Client client;
  private final VendorRecord from;

  private BsaleReading(Client client) {
    this.client = client;
    this.from = VendorRecord.of(MappedVendor.BSALE, client, Client.ADAPTER);
  }

  static Mapped<Customer> read(
      Client client, List<Contact> contacts, List<io.clientela.bsale.model.Address> addresses) {
    return new BsaleReading(client).read(contacts, addresses);
  }

  private Mapped<Customer> read(
      List<Contact> contacts, List<io.clientela.bsale.model.Address> addresses) {
    from.ignore("href");
    skip("contacts", client.contacts());
    skip("attributes", client.attributes());
    skip("addresses", client.addresses());
    from.identify("id", client.id());
    return from.read(
        Customer.builder()
            .type(from.takeIf("companyOrPerson", client.companyOrPerson(), BsaleReading::type))
            .name(name())
            .documents(documents())
            .emails(emails(from.take("email", client.email())))
            .phones(phones(from.take("phone", client.phone())))
            .addresses(addresses(addresses))
            .note(from.take("note", client.note()))
            .active(from.takeIf("state", client.state(), BsaleReading::active))
            .credit(credit())
            .contacts(contacts.stream().flatMap(BsaleReading::contact).toList())
            .created(from.take("createdAt", client.createdAt()))
            .updated(from.take("updatedAt", client.updatedAt())));
  }

  /** A reference is an address made of the client's id, unless somebody had it expanded. */
  private void skip(String property, @Nullable Reference reference) {
    boolean expanded =
        reference != null && reference.items() != null && !reference.items().isEmpty();
    if (expanded) from.leaveOut(property, "what is expanded is read by its own operation");
    from.ignore(property);
  }

  private Name name() {
    return Name.builder()
        .given(from.take("firstName", client.firstName()))
        .family(from.take("lastName", client.lastName()))
        .organisation(from.take("company", client.company()))
        .tradeActivity(from.take("activity", client.activity()))
        .build();
  }

  private List<IdentityDocument> documents() {
    String code = Absent.orNull(from.take("code", client.code()));
    if (code == null) return List.of();
    boolean foreigner = Boolean.TRUE.equals(client.isForeigner());
    DocumentNumber rut = DocumentNumber.of(DocumentType.RUT, CHILE, code);
    if (foreigner || !rut.isValid() && !Rut.hasShape(code)) {
      return List.of(IdentityDocument.of(DocumentType.OTHER, null, code));
    }
    from.coerced("documents[0].number", code, rut.number());
    return List.of(IdentityDocument.of(DocumentType.RUT, CHILE, code));
  }

  private List<Address> addresses(List<io.clientela.bsale.model.Address> additional) {
    List<Address> all = new ArrayList<>();
    Address main =
        Address.builder()
            .street(from.take("address", client.address()))
            .district(from.take("municipality", client.municipality()))
            .city(from.take("city", client.city()))
            .build();
    if (!main.equals(Address.builder().build())) all.add(main);
    additional.stream().map(BsaleReading::address).forEach(all::add);
    return all;
  }

  private @Nullable Credit credit() {
    Optional<Boolean> allowed = Optional.ofNullable(from.take("hasCredit", client.hasCredit()));
    var limit = Optional.ofNullable(from.take("maxCredit", client.maxCredit()));
    return allowed.isEmpty() && limit.isEmpty() ? null : new Credit(allowed, limit);
  }

  private static Address address(io.clientela.bsale.model.Address address) {
    return Address.builder()
        .label(address.addressName())
        .street(address.address())
        .district(address.municipality())
        .city(address.city())
        .build();
  }

  private static Stream<ContactPerson> contact(Contact contact) {
    Optional<String> given = Absent.text(contact.firstName());
    Optional<String> family = Absent.text(contact.lastName());
    Optional<Email> email = emails(contact.email()).stream().findFirst();
    Optional<Phone> phone = phones(contact.phone()).stream().findFirst();
    return Stream.of(given, family, email, phone).allMatch(Optional::isEmpty)
        ? Stream.empty()
        : Stream.of(new ContactPerson(given, family, email, phone));
  }

  private static Optional<CustomerType> type(int companyOrPerson) {
    return switch (companyOrPerson) {
      case 0 -> Optional.of(CustomerType.PERSON);
      case 1 -> Optional.of(CustomerType.ORGANISATION);
      default -> Optional.empty();
    };
  }

  /** Active is 0 at Bsale; any other state than 0 and 1 is kept as it is. */
  private static Optional<Boolean> active(int state) {
    return state == ACTIVE || state == INACTIVE ? Optional.of(state == ACTIVE) : Optional.empty();
  }

  private static List<Email> emails(@Nullable String email) {
    return email == null || email.isBlank() ? List.of() : List.of(Email.of(email));
  }

  private static List<Phone> phones(@Nullable String phone) {
    return phone == null || phone.isBlank() ? List.of() : List.of(Phone.of(phone, CHILE));
  }
}
