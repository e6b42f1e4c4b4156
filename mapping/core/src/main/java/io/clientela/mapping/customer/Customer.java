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
import org.jspecify.annotations.Nullable;

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
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a customer that is like this one. */
  public Builder toBuilder() {
    return new Builder()
        .id(id.orElse(null))
        .externalIds(externalIds)
        .type(type.orElse(null))
        .name(name)
        .documents(documents)
        .emails(emails)
        .phones(phones)
        .addresses(addresses)
        .birthDate(birthDate.orElse(null))
        .gender(gender.orElse(null))
        .consents(consents)
        .language(language.orElse(null))
        .occupation(occupation.orElse(null))
        .note(note.orElse(null))
        .active(active.orElse(null))
        .credit(credit.orElse(null))
        .contacts(contacts)
        .groups(groups)
        .customFields(customFields)
        .created(created.orElse(null))
        .updated(updated.orElse(null));
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

  /** Collects what is known of a {@link Customer}; null means absent. */
  public static final class Builder {
    private @Nullable String id;
    private Map<String, String> externalIds = Map.of();
    private @Nullable CustomerType type;
    private Name name = Name.UNKNOWN;
    private List<IdentityDocument> documents = List.of();
    private List<Email> emails = List.of();
    private List<Phone> phones = List.of();
    private List<Address> addresses = List.of();
    private @Nullable LocalDate birthDate;
    private @Nullable Gender gender;
    private Consents consents = Consents.UNKNOWN;
    private @Nullable String language;
    private @Nullable String occupation;
    private @Nullable String note;
    private @Nullable Boolean active;
    private @Nullable Credit credit;
    private List<ContactPerson> contacts = List.of();
    private List<GroupId> groups = List.of();
    private Map<String, String> customFields = Map.of();
    private @Nullable Instant created;
    private @Nullable Instant updated;

    private Builder() {}

    /** Sets the customer's id in the system that sends it. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Sets the customer's ids at vendors. */
    public Builder externalIds(Map<String, String> externalIds) {
      this.externalIds = externalIds;
      return this;
    }

    /** Sets person or organisation. */
    public Builder type(@Nullable CustomerType type) {
      this.type = type;
      return this;
    }

    /** Sets what the customer is called. */
    public Builder name(Name name) {
      this.name = name;
      return this;
    }

    /** Sets identity documents and tax numbers, the main one first. */
    public Builder documents(List<IdentityDocument> documents) {
      this.documents = documents;
      return this;
    }

    /** Sets e-mail addresses, the main one first. */
    public Builder emails(List<Email> emails) {
      this.emails = emails;
      return this;
    }

    /** Sets phone numbers, the main one first. */
    public Builder phones(List<Phone> phones) {
      this.phones = phones;
      return this;
    }

    /** Sets postal addresses, the main one first. */
    public Builder addresses(List<Address> addresses) {
      this.addresses = addresses;
      return this;
    }

    /** Sets day of birth. */
    public Builder birthDate(@Nullable LocalDate birthDate) {
      this.birthDate = birthDate;
      return this;
    }

    /** Sets gender. */
    public Builder gender(@Nullable Gender gender) {
      this.gender = gender;
      return this;
    }

    /** Sets what the customer agreed to. */
    public Builder consents(Consents consents) {
      this.consents = consents;
      return this;
    }

    /** Sets preferred language, a BCP 47 tag. */
    public Builder language(@Nullable String language) {
      this.language = language;
      return this;
    }

    /** Sets occupation. */
    public Builder occupation(@Nullable String occupation) {
      this.occupation = occupation;
      return this;
    }

    /** Sets remarks. */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /** Sets whether business is done with the customer. */
    public Builder active(@Nullable Boolean active) {
      this.active = active;
      return this;
    }

    /** Sets what the customer may owe. */
    public Builder credit(@Nullable Credit credit) {
      this.credit = credit;
      return this;
    }

    /** Sets people to talk to. */
    public Builder contacts(List<ContactPerson> contacts) {
      this.contacts = contacts;
      return this;
    }

    /** Sets groups and organisations that the customer belongs to. */
    public Builder groups(List<GroupId> groups) {
      this.groups = groups;
      return this;
    }

    /** Sets whatever else is known. */
    public Builder customFields(Map<String, String> customFields) {
      this.customFields = customFields;
      return this;
    }

    /** Sets when the customer was first recorded. */
    public Builder created(@Nullable Instant created) {
      this.created = created;
      return this;
    }

    /** Sets when the record was last changed. */
    public Builder updated(@Nullable Instant updated) {
      this.updated = updated;
      return this;
    }

    /** Makes the customer. */
    public Customer build() {
      return new Customer(
          Optional.ofNullable(id),
          externalIds,
          Optional.ofNullable(type),
          name,
          documents,
          emails,
          phones,
          addresses,
          Optional.ofNullable(birthDate),
          Optional.ofNullable(gender),
          consents,
          Optional.ofNullable(language),
          Optional.ofNullable(occupation),
          Optional.ofNullable(note),
          Optional.ofNullable(active),
          Optional.ofNullable(credit),
          contacts,
          groups,
          customFields,
          Optional.ofNullable(created),
          Optional.ofNullable(updated));
    }
  }
}
