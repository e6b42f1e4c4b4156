package io.clientela.mapping.bsale;

import static java.util.Objects.requireNonNull;

import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ContactInput;
import io.clientela.bsale.model.DynamicAttributeInput;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.internal.ContactParts;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.rules.WholeNumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Bsale has of a client in records of their own: attributes, addresses, contacts. */
final class BsaleAdditions {
  private final OutboundCustomer from;

  BsaleAdditions(OutboundCustomer from) {
    this.from = from;
  }

  /** The account's own attributes, which are custom fields that end in their number. */
  @Nullable List<DynamicAttributeInput> attributes() {
    List<DynamicAttributeInput> attributes = new ArrayList<>();
    for (Map.Entry<String, String> field : from.own.textsUnder("attribute").entrySet()) {
      Optional<Long> id = WholeNumberText.parseId(field.getKey()).filter(it -> it > 0);
      if (id.isEmpty()) from.own.refuse("attribute." + field.getKey(), "does not end in a number");
      id.map(it -> attribute(it, field.getValue())).ifPresent(attributes::add);
    }
    return attributes.isEmpty() ? null : attributes;
  }

  private static DynamicAttributeInput attribute(long id, String value) {
    return DynamicAttributeInput.builder().dynamicAttributeId(id).description(value).build();
  }

  /** All addresses but the main one, which is a part of the client itself. */
  List<AddressInput> addresses() {
    List<AddressInput> addresses = new ArrayList<>();
    for (int i = 1; i < from.addresses.size(); i++) {
      TrackedRecord<Address> address = from.addresses.get(i);
      String street = address.take(Fields.STREET);
      if (street == null) {
        address.loseRest("Bsale's additional addresses need a street");
        continue;
      }
      addresses.add(
          AddressInput.builder()
              .addressName(addressName(address, i))
              .address(street)
              .municipality(address.take(Fields.DISTRICT))
              .city(address.take(Fields.CITY))
              .build());
    }
    return addresses;
  }

  private static String addressName(TrackedRecord<Address> address, int index) {
    String label = address.take(Fields.ADDRESS_LABEL);
    if (label != null) return label;
    address.recordLoss(
        Fields.ADDRESS_LABEL, LossKind.DEFAULTED, "Bsale needs a name: a number was given");
    return "Address " + (index + 1);
  }

  /** The contact persons that have all that Bsale asks of one. */
  List<ContactInput> contacts() {
    List<ContactInput> contacts = new ArrayList<>();
    for (ContactParts contact : from.contacts) {
      boolean named =
          contact.person().has(Fields.CONTACT_GIVEN) && contact.person().has(Fields.CONTACT_FAMILY);
      if (!named || (contact.email().peek().isEmpty() && contact.phone().peek().isEmpty())) {
        contact.loseRest("Bsale's contacts need both names and a phone or an e-mail address");
        continue;
      }
      contacts.add(
          ContactInput.builder()
              .firstName(requireNonNull(contact.person().take(Fields.CONTACT_GIVEN)))
              .lastName(requireNonNull(contact.person().take(Fields.CONTACT_FAMILY)))
              .phone(SendRules.e164(contact.phone(), from.country()))
              .email(SendRules.email(contact.email()))
              .build());
    }
    return contacts;
  }
}
