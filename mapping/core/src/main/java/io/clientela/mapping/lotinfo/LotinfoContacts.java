package io.clientela.mapping.lotinfo;

import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.ContactType;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.ParsedPhoneNumber;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneType;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phones and e-mail addresses of a client at Lotinfo. A mobile number is 7 and ten digits, a city
 * number 8 and ten digits; a number of another country is a contact of another kind. The first of
 * each kind is the main one, where mobile and city are one kind.
 */
final class LotinfoContacts {
  private static final int RUSSIA = 7;

  private final OutboundCustomer from;
  private final List<ContactInput> contacts = new ArrayList<>();
  private final Set<ContactType> kinds = EnumSet.noneOf(ContactType.class);

  LotinfoContacts(OutboundCustomer from) {
    this.from = from;
  }

  @Nullable List<ContactInput> write() {
    from.phones.forEach(this::addPhone);
    from.emails.forEach(this::addEmail);
    return contacts.isEmpty() ? null : contacts;
  }

  private void addPhone(TrackedRecord<Phone> phone) {
    Optional<PhoneType> said = phone.peek().flatMap(Phone::type);
    Optional<ParsedPhoneNumber> number = SendRules.number(phone, from.country());
    if (number.isEmpty()) return;
    String national = number.get().national();
    if (number.get().callingCode() != RUSSIA || national.length() != 10) {
      phone.recordLoss(
          Fields.E164, LossKind.COERCED, "sent as a contact of another kind: not Russian");
      add(ContactType.OTHER, number.get().e164(), phone.take(Fields.PHONE_LABEL));
      return;
    }
    PhoneType type = said.or(() -> number.get().type()).orElse(PhoneType.MOBILE);
    if (type == PhoneType.OTHER) {
      phone.take(Fields.PHONE_TYPE, LossKind.COERCED, "sent as a mobile number");
    }
    phone.take(Fields.PHONE_TYPE);
    boolean city = type == PhoneType.LANDLINE;
    add(
        city ? ContactType.CITY : ContactType.MOBILE,
        (city ? "8" : "7") + national,
        phone.take(Fields.PHONE_LABEL));
  }

  private void addEmail(TrackedRecord<Email> email) {
    String address = SendRules.email(email);
    if (address != null) add(ContactType.EMAIL, address, email.take(Fields.EMAIL_LABEL));
  }

  private void add(ContactType type, String value, @Nullable String comment) {
    boolean first = kinds.add(kind(type));
    contacts.add(
        ContactInput.builder()
            .type(type)
            .value(value)
            .general(first ? Boolean.TRUE : null)
            .comment(comment)
            .build());
  }

  private static ContactType kind(ContactType type) {
    return type == ContactType.CITY ? ContactType.MOBILE : type;
  }
}
