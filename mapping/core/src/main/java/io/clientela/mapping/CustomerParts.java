package io.clientela.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A customer taken apart for one vendor. */
final class CustomerParts {
  private final MappedVendor vendor;
  private final Customer customer;
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
    this.customer = customer;
    root = new Part<>("", customer, Fields.CUSTOMER, losses);
    name = new Part<>("name", customer.name(), Fields.NAME, losses);
    consents = new Part<>("consents", customer.consents(), Fields.CONSENTS, losses);
    credit = new Part<>("credit", customer.credit().orElse(null), Fields.CREDIT, losses);
    documents = parts("documents", customer.documents(), Fields.DOCUMENT);
    emails = parts("emails", customer.emails(), Fields.EMAIL);
    phones = parts("phones", customer.phones(), Fields.PHONE);
    addresses = parts("addresses", customer.addresses(), Fields.ADDRESS);
    contacts =
        IntStream.range(0, customer.contacts().size())
            .mapToObj(
                i -> ContactParts.of("contacts[" + i + "]", customer.contacts().get(i), losses))
            .toList();
    own = new OwnFields(vendor, customer.customFields(), losses);
    customer.groups().stream()
        .filter(group -> group.vendor().equals(vendor.key()))
        .forEach(group -> groups.add(group.id()));
  }

  /** The first of several, or a part of which nothing is there. */
  static <R> Part<R> first(List<Part<R>> parts) {
    return parts.isEmpty() ? new Part<>("", null, List.of(), new Losses()) : parts.get(0);
  }

  /** The country whose rules a number without a prefix follows. */
  @Nullable String country() {
    return customer.country().orElse(null);
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
    String reason = vendor.title() + " has no place for it";
    root.loseRest(reason);
    name.loseRest(reason);
    documents.forEach(part -> part.loseRest(reason));
    emails.forEach(part -> part.loseRest(reason));
    phones.forEach(part -> part.loseRest(reason));
    addresses.forEach(part -> part.loseRest(reason));
    consents.loseRest(reason);
    credit.loseRest(reason);
    contacts.forEach(part -> part.loseRest(reason));
    if (!groups.isEmpty()) losses.add("groups", LossKind.UNSUPPORTED, reason);
    own.loseRest(reason);
    return losses.anyInvalid()
        ? Mapped.undeliverable(losses.all())
        : Mapped.of(value.get(), losses.all());
  }

  private <R> List<Part<R>> parts(String path, List<R> records, List<Field<R, ?>> fields) {
    return IntStream.range(0, records.size())
        .mapToObj(i -> new Part<>(path + "[" + i + "]", records.get(i), fields, losses))
        .toList();
  }
}
