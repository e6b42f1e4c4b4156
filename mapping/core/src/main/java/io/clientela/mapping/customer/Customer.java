package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Days;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Languages;
import io.clientela.mapping.rules.Ordered;
import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical customer, in the terms of no vendor. Immutable and free of nulls: what is not known
 * is absent, never defaulted.
 *
 * @param id the customer's id in the system that sends it; names the record, is not part of the
 *     customer
 * @param externalIds the customer's ids at vendors, by the vendor's key, such as {@code bsale}
 * @param type person or organisation
 * @param name what the customer is called
 * @param documents identity documents and tax numbers, the main one first
 * @param emails e-mail addresses, the main one first
 * @param phones phone numbers, the main one first
 * @param addresses postal addresses, the main one first
 * @param birthDate day of birth, from 1900-01-02; files have earlier ones where there is none
 * @param gender gender
 * @param consents what the customer agreed to
 * @param language preferred language, a BCP 47 tag in its usual spelling ({@code es-CL})
 * @param occupation occupation
 * @param note remarks
 * @param active whether business is done with the customer
 * @param credit what the customer may owe
 * @param contacts people to talk to
 * @param groups groups and organisations that the customer belongs to
 * @param customFields whatever else is known, by {@code vendor.field} for a vendor's own field; a
 *     value may be empty
 * @param created when the customer was first recorded
 * @param updated when the record was last changed
 */
public record Customer(
    Optional<String> id,
    Map<String, String> externalIds,
    Optional<CustomerType> type,
    Name name,
    List<IdentityDocument> documents,
    List<Email> emails,
    List<Phone> phones,
    List<Address> addresses,
    Optional<LocalDate> birthDate,
    Optional<Gender> gender,
    Consents consents,
    Optional<String> language,
    Optional<String> occupation,
    Optional<String> note,
    Optional<Boolean> active,
    Optional<Credit> credit,
    List<ContactPerson> contacts,
    List<GroupId> groups,
    Map<String, String> customFields,
    Optional<Instant> created,
    Optional<Instant> updated) {

  /**
   * Copies the collections, takes text of which nothing can be seen as absent, spells the language
   * as usual and refuses what {@link CanonicalValues} refuses.
   */
  public Customer {
    id = EmptyText.ifEmpty(id);
    externalIds = Ordered.copyOf("externalIds", externalIds, false);
    Required.nonNull("name", name);
    Required.nonNull("consents", consents);
    documents = List.copyOf(documents);
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    addresses = List.copyOf(addresses);
    language = Languages.normalised(EmptyText.ifEmpty(language));
    occupation = EmptyText.ifEmpty(occupation);
    note = EmptyText.ifEmpty(note);
    contacts = List.copyOf(contacts);
    groups = List.copyOf(groups);
    customFields = Ordered.copyOf("customFields", customFields, true);
    birthDate.ifPresent(it -> Required.noProblem("birthDate", Days.problem(it)));
    created.ifPresent(it -> Required.noProblem("created", Days.problem(it)));
    updated.ifPresent(it -> Required.noProblem("updated", Days.problem(it)));
  }

  /**
   * The country whose rules the customer's data follow unless they say otherwise: that of the first
   * address or document that has one.
   */
  public Optional<String> country() {
    for (Address address : addresses) {
      if (address.country().isPresent()) return address.country();
    }
    for (IdentityDocument document : documents) {
      if (document.country().isPresent()) return document.country();
    }
    return Optional.empty();
  }

  /** The customer's id at a vendor, by the vendor's key. */
  public Optional<String> externalId(String vendor) {
    return Optional.ofNullable(externalIds.get(vendor));
  }

  /** Starts a customer of whom nothing is known. */
  public static CustomerBuilder builder() {
    return new CustomerBuilder();
  }

  /** Starts a customer that is like this one. */
  public CustomerBuilder toBuilder() {
    return CustomerBuilder.of(this);
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Customer")
        .and("id", id)
        .and("externalIds", externalIds)
        .and("type", type)
        .and("name", name.equals(Name.UNKNOWN) ? null : name)
        .and("documents", documents)
        .and("emails", emails)
        .and("phones", phones)
        .and("addresses", addresses)
        .and("birthDate", birthDate)
        .and("gender", gender)
        .and("consents", consents.equals(Consents.UNKNOWN) ? null : consents)
        .and("language", language)
        .and("occupation", occupation)
        .and("note", note)
        .and("active", active)
        .and("credit", credit)
        .and("contacts", contacts)
        .and("groups", groups)
        .and("customFields", customFields)
        .and("created", created)
        .and("updated", updated)
        .toString();
  }
}
