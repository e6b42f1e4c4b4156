package io.clientela.mapping.bsale;

import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.Contact;
import io.clientela.bsale.model.Reference;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentNumber;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.internal.VendorRecord;
import io.clientela.mapping.rules.Days;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Rut;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Bsale's clients. */
final class BsaleReader {
  private static final String CHILE = "CL";
  private static final int ACTIVE = 0;
  private static final int INACTIVE = 1;

  private final Client client;
  private final VendorRecord from;

  private BsaleReader(Client client) {
    this.client = client;
    this.from = VendorRecord.of(MappedVendor.BSALE, client, Client.ADAPTER);
  }

  static Mapped<Customer> read(
      Client client, List<Contact> contacts, List<io.clientela.bsale.model.Address> addresses) {
    return new BsaleReader(client).read(contacts, addresses);
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
            .type(from.takeIf("companyOrPerson", client.companyOrPerson(), BsaleReader::type))
            .name(name())
            .documents(documents())
            .emails(emails(from.take("email", client.email())))
            .phones(phones(from.take("phone", client.phone())))
            .addresses(addresses(addresses))
            .note(from.take("note", client.note()))
            .active(from.takeIf("state", client.state(), BsaleReader::active))
            .credit(credit())
            .contacts(contacts(contacts))
            .created(from.takeIf("createdAt", client.createdAt(), Days::ifPossible))
            .updated(from.takeIf("updatedAt", client.updatedAt(), Days::ifPossible)));
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
        .given(from.takeName("name.given", "firstName", client.firstName()))
        .family(from.takeName("name.family", "lastName", client.lastName()))
        .organisation(from.takeName("name.organisation", "company", client.company()))
        .tradeActivity(from.takeName("name.tradeActivity", "activity", client.activity()))
        .build();
  }

  private List<IdentityDocument> documents() {
    String code = from.take("code", client.code());
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
    for (int i = 0; i < additional.size(); i++) {
      all.add(address("addresses[" + all.size() + "].", additional.get(i)));
    }
    return all;
  }

  private @Nullable Credit credit() {
    Optional<Boolean> allowed = Optional.ofNullable(from.take("hasCredit", client.hasCredit()));
    Optional<BigDecimal> limit =
        Optional.ofNullable(
            from.takeIf(
                "maxCredit", client.maxCredit(), it -> Optional.of(it).filter(Credit::isPossible)));
    return allowed.isEmpty() && limit.isEmpty() ? null : new Credit(allowed, limit);
  }

  private Address address(String path, io.clientela.bsale.model.Address address) {
    return Address.builder()
        .label(from.text(path + "label", address.addressName()))
        .street(from.text(path + "street", address.address()))
        .district(from.text(path + "district", address.municipality()))
        .city(from.text(path + "city", address.city()))
        .build();
  }

  private List<ContactPerson> contacts(List<Contact> contacts) {
    List<ContactPerson> persons = new ArrayList<>();
    for (Contact contact : contacts) {
      contact("contacts[" + persons.size() + "].", contact).ifPresent(persons::add);
    }
    return persons;
  }

  private Optional<ContactPerson> contact(String path, Contact contact) {
    Optional<String> given = EmptyText.text(from.text(path + "given", contact.firstName()));
    Optional<String> family = EmptyText.text(from.text(path + "family", contact.lastName()));
    Optional<Email> email =
        emails(from.text(path + "email.address", contact.email())).stream().findFirst();
    Optional<Phone> phone =
        phones(from.text(path + "phone.raw", contact.phone())).stream().findFirst();
    return Stream.of(given, family, email, phone).allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new ContactPerson(given, family, email, phone));
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
    return email == null ? List.of() : List.of(Email.of(email));
  }

  private static List<Phone> phones(@Nullable String phone) {
    return phone == null ? List.of() : List.of(Phone.of(phone, CHILE));
  }
}
