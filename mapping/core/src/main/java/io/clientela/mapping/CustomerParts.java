package io.clientela.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A customer taken apart for one vendor. */
final class CustomerParts {
  private final MappedVendor vendor;
  private final Customer customer;
  private final @Nullable String country;
  private final List<String> groups = new ArrayList<>();
  final Losses losses = new Losses();
  final Part<Customer> root;
  final Part<Name> name;
  final Part<Consents> consents;
  final Part<Credit> credit;
  final List<Part<IdentityDocument>> documents;
  final List<Part<Email>> emails;
  final List<Part<Phone>> phones;
  final List<Part<Address>> addresses;
  final List<ContactParts> contacts;
  final OwnFields own;

  CustomerParts(MappedVendor vendor, Customer customer) {
    this.vendor = vendor;
    boolean hasOneName = vendor == MappedVendor.TOMTICKET; // the same for persons and organisations
    this.customer = hasOneName ? customer : CustomerKind.told(customer, losses);
    country = customer.country().orElse(null);
    root = new Part<>(Places.ROOT, this.customer, losses);
    name = new Part<>(Places.NAME, this.customer.name(), losses);
    consents = new Part<>(Places.CONSENTS, customer.consents(), losses);
    credit = new Part<>(Places.CREDIT, customer.credit().orElse(null), losses);
    documents = parts(Places.DOCUMENTS, customer.documents());
    emails = parts(Places.EMAILS, customer.emails());
    phones = parts(Places.PHONES, customer.phones());
    addresses = parts(Places.ADDRESSES, customer.addresses());
    contacts = new ArrayList<>(customer.contacts().size());
    for (ContactPerson contact : customer.contacts()) {
      contacts.add(ContactParts.of(contacts.size(), contact, losses));
    }
    own = new OwnFields(vendor, customer.customFields(), losses);
    for (GroupId group : customer.groups()) {
      if (group.vendor().equals(vendor.key())) groups.add(group.id());
    }
  }

  /** The first of several, or a part of which nothing is there. */
  static <R> Part<R> first(List<Part<R>> parts) {
    return parts.isEmpty() ? Part.missing() : parts.get(0);
  }

  /** The first of which the record is so. */
  static <R> Optional<Part<R>> first(List<Part<R>> parts, Predicate<R> condition) {
    for (Part<R> part : parts) {
      if (part.look().filter(condition).isPresent()) return Optional.of(part);
    }
    return Optional.empty();
  }

  /** The country whose rules a number without a prefix follows. */
  @Nullable String country() {
    return country;
  }

  /** The customer, as it is told by what it has. */
  Customer customer() {
    return customer;
  }

  Optional<String> externalId(String key) {
    return customer.externalId(key);
  }

  /** The first of the vendor's own groups that was not taken yet. */
  @Nullable String takeGroup() {
    return groups.isEmpty() ? null : groups.remove(0);
  }

  /** Tells a rule of the vendor that the customer breaks. */
  void refuse(String path, String reason) {
    losses.add(path, LossKind.INVALID, reason);
  }

  /** Refuses the customer unless the value is there. */
  <T> @Nullable T require(@Nullable T value, String path, String reason) {
    if (value == null) refuse(path, reason);
    return value;
  }

  /** What is to be delivered, unless a rule is broken; what was not taken is lost. */
  <T> Mapped<T> deliver(Supplier<T> value) {
    String reason = vendor.noPlace();
    root.loseRest(reason);
    name.loseRest(reason);
    for (Part<?> part : documents) part.loseRest(reason);
    for (Part<?> part : emails) part.loseRest(reason);
    for (Part<?> part : phones) part.loseRest(reason);
    for (Part<?> part : addresses) part.loseRest(reason);
    consents.loseRest(reason);
    credit.loseRest(reason);
    for (ContactParts part : contacts) part.loseRest(reason);
    if (!groups.isEmpty()) losses.add("groups", LossKind.UNSUPPORTED, reason);
    own.loseRest(reason);
    return losses.anyInvalid()
        ? Mapped.undeliverable(losses.all())
        : Mapped.of(value.get(), losses.all());
  }

  private <R> List<Part<R>> parts(Places<R> places, List<R> records) {
    List<Part<R>> parts = new ArrayList<>(records.size());
    for (R record : records) parts.add(new Part<>(places.at(parts.size()), record, losses));
    return parts;
  }
}
