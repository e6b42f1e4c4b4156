package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A customer taken apart for one vendor. */
public final class OutboundCustomer {
  /** The vendors whose one name is the same for persons and organisations. */
  private static final Set<MappedVendor> ONE_NAME =
      EnumSet.of(MappedVendor.TOMTICKET, MappedVendor.TOMTICKET_V2);

  private final MappedVendor vendor;
  private final Customer customer;
  private final @Nullable String country;
  private final List<String> groups = new ArrayList<>();
  public final Losses losses = new Losses();
  public final TrackedRecord<Customer> root;
  public final TrackedRecord<Name> name;
  public final TrackedRecord<Consents> consents;
  public final TrackedRecord<Credit> credit;
  public final List<TrackedRecord<IdentityDocument>> documents;
  public final List<TrackedRecord<Email>> emails;
  public final List<TrackedRecord<Phone>> phones;
  public final List<TrackedRecord<Address>> addresses;
  public final List<ContactParts> contacts;
  public final VendorCustomFields own;

  public OutboundCustomer(MappedVendor vendor, Customer customer) {
    this.vendor = vendor;
    this.customer = ONE_NAME.contains(vendor) ? customer : CustomerKind.told(customer, losses);
    country = customer.country().orElse(null);
    root = new TrackedRecord<>(FieldPaths.ROOT, this.customer, losses);
    name = new TrackedRecord<>(FieldPaths.NAME, this.customer.name(), losses);
    consents = new TrackedRecord<>(FieldPaths.CONSENTS, customer.consents(), losses);
    credit = new TrackedRecord<>(FieldPaths.CREDIT, customer.credit().orElse(null), losses);
    documents = parts(FieldPaths.DOCUMENTS, customer.documents());
    emails = parts(FieldPaths.EMAILS, customer.emails());
    phones = parts(FieldPaths.PHONES, customer.phones());
    addresses = parts(FieldPaths.ADDRESSES, customer.addresses());
    contacts = new ArrayList<>(customer.contacts().size());
    for (ContactPerson contact : customer.contacts()) {
      contacts.add(ContactParts.of(contacts.size(), contact, losses));
    }
    own = new VendorCustomFields(vendor, customer.customFields(), losses);
    for (GroupId group : customer.groups()) {
      if (group.vendor().equals(vendor.key())) groups.add(group.id());
    }
  }

  /** The first of several, or a part of which nothing is there. */
  public static <R> TrackedRecord<R> first(List<TrackedRecord<R>> parts) {
    return parts.isEmpty() ? TrackedRecord.missing() : parts.get(0);
  }

  /** The first of which the record is so. */
  public static <R> Optional<TrackedRecord<R>> first(
      List<TrackedRecord<R>> parts, Predicate<R> condition) {
    for (TrackedRecord<R> part : parts) {
      if (part.peek().filter(condition).isPresent()) return Optional.of(part);
    }
    return Optional.empty();
  }

  /** The country whose rules a number without a prefix follows. */
  @Nullable
  public String country() {
    return country;
  }

  /** The customer, as it is told by what it has. */
  public Customer customer() {
    return customer;
  }

  Optional<String> externalId(String key) {
    return customer.externalId(key);
  }

  /** The first of the vendor's own groups that was not taken yet. */
  @Nullable
  public String takeGroup() {
    return groups.isEmpty() ? null : groups.remove(0);
  }

  /** Tells a rule of the vendor that the customer breaks. */
  public void refuse(String path, String reason) {
    losses.add(path, LossKind.INVALID, reason);
  }

  /** Refuses the customer unless the value is there. */
  public <T> @Nullable T require(@Nullable T value, String path, String reason) {
    if (value == null) refuse(path, reason);
    return value;
  }

  /** What is to be delivered, unless a rule is broken; what was not taken is lost. */
  public <T> Mapped<T> deliver(Supplier<T> value) {
    String reason = vendor.noPlace();
    root.loseRest(reason);
    name.loseRest(reason);
    for (TrackedRecord<?> part : documents) part.loseRest(reason);
    for (TrackedRecord<?> part : emails) part.loseRest(reason);
    for (TrackedRecord<?> part : phones) part.loseRest(reason);
    for (TrackedRecord<?> part : addresses) part.loseRest(reason);
    consents.loseRest(reason);
    credit.loseRest(reason);
    for (ContactParts part : contacts) part.loseRest(reason);
    if (!groups.isEmpty()) losses.add("groups", LossKind.UNSUPPORTED, reason);
    own.loseRest(reason);
    return losses.anyInvalid()
        ? Mapped.undeliverable(losses.all())
        : Mapped.of(value.get(), losses.all());
  }

  private <R> List<TrackedRecord<R>> parts(FieldPaths<R> places, List<R> records) {
    List<TrackedRecord<R>> parts = new ArrayList<>(records.size());
    for (R record : records)
      parts.add(new TrackedRecord<>(places.at(parts.size()), record, losses));
    return parts;
  }
}
