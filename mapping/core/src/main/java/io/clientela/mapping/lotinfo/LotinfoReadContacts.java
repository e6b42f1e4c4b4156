package io.clientela.mapping.lotinfo;

import io.clientela.lotinfo.model.ContactType;
import io.clientela.lotinfo.model.FieldValue;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneType;
import io.clientela.mapping.internal.VendorRecord;
import io.clientela.mapping.rules.EmptyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads phones and e-mail addresses, the main one of each kind first. */
final class LotinfoReadContacts {
  static final String PROPERTY = "contacts";

  private static final String RUSSIA = "RU";
  private static final String MAIN = "1";

  private final VendorRecord from;
  final List<Phone> phones = new ArrayList<>();
  final List<Email> emails = new ArrayList<>();

  LotinfoReadContacts(List<FieldValue> contacts, VendorRecord from) {
    this.from = from;
    from.ignore(PROPERTY);
    for (FieldValue contact : contacts) if (isMain(contact)) add(contact);
    for (FieldValue contact : contacts) if (!isMain(contact)) add(contact);
    if (contacts.stream().anyMatch(it -> it.sky() != null)) {
      from.losses.add(
          PROPERTY, LossKind.UNMAPPED, "whether calls of a number are tracked is not passed on");
    }
  }

  private void add(FieldValue contact) {
    String value = from.text(PROPERTY, contact.value());
    if (value == null) return;
    String label = label(contact);
    String type = contact.type() == null ? "" : contact.type();
    if (type.equals(ContactType.EMAIL.value())) {
      emails.add(new Email(value, Optional.ofNullable(label)));
    } else if (type.equals(ContactType.MOBILE.value())) {
      phones.add(phone(value, PhoneType.MOBILE, label));
    } else if (type.equals(ContactType.CITY.value())) {
      phones.add(phone(value, PhoneType.LANDLINE, label));
    } else {
      addOther(value, label);
    }
  }

  /** Numbers of other countries are sent as contacts of another kind. */
  private void addOther(String value, @Nullable String label) {
    Phone phone = Phone.of(value, null);
    if (phone.e164().isPresent()) {
      phones.add(phone(value, phone.type().orElse(null), label));
    } else {
      from.losses.add(
          PROPERTY, LossKind.UNMAPPED, "one is neither a phone number nor an e-mail address");
    }
  }

  private static Phone phone(String value, @Nullable PhoneType type, @Nullable String label) {
    Phone read = Phone.of(value, RUSSIA);
    return new Phone(
        read.e164(), read.raw(), Optional.ofNullable(type), Optional.ofNullable(label));
  }

  private static boolean isMain(FieldValue contact) {
    return MAIN.equals(contact.general());
  }

  private @Nullable String label(FieldValue contact) {
    return from.text(PROPERTY, EmptyText.orNull(contact.comment()));
  }
}
