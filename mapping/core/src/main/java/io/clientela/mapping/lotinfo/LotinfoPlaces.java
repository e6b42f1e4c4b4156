package io.clientela.mapping.lotinfo;

import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.internal.Field;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.rules.EmptyText;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a client at Lotinfo: one line of text each, with region and city apart for the main
 * one. A city can be told only together with its region.
 */
final class LotinfoPlaces {
  private static final String IN_THE_LINE = "written into the one line of the address";
  private static final String BY_ID = "told by the id in the custom fields";

  private static final List<Field<Address, String>> AFTER_STREET =
      List.of(Fields.DISTRICT, Fields.CITY, Fields.PROVINCE, Fields.REGION, Fields.POSTAL_CODE);

  private final OutboundCustomer from;

  LotinfoPlaces(OutboundCustomer from) {
    this.from = from;
  }

  void writeTo(ClientInput.Builder client) {
    TrackedRecord<Address> main =
        OutboundCustomer.first(from.addresses, LotinfoPlaces::isMain)
            .orElseGet(TrackedRecord::missing);
    Long cityId = from.own.integer("cityId", 1);
    Long regionId = from.own.integer("regionId", 1);
    boolean russian = main.peek().flatMap(Address::country).orElse("RU").equals("RU");
    client.cityId(cityId).regionId(cityId == null ? regionId : null);
    if (cityId != null && regionId != null) {
      from.losses.add("customFields.lotinfo.regionId", LossKind.COERCED, "told by the city's id");
    }
    if (cityId != null) {
      main.take(Fields.CITY, LossKind.COERCED, BY_ID);
      main.take(Fields.REGION, LossKind.COERCED, BY_ID);
    } else if (regionId != null) {
      main.take(Fields.REGION, LossKind.COERCED, BY_ID);
      client.cityName(main.take(Fields.CITY));
    } else if (russian && main.has(Fields.REGION)) {
      client.regionName(main.take(Fields.REGION)).cityName(main.take(Fields.CITY));
    }
    client.address(line(main));
  }

  /** The address with that label on one line; null if there is none. */
  @Nullable String labelled(String label) {
    Optional<TrackedRecord<Address>> address =
        OutboundCustomer.first(from.addresses, it -> hasLabel(it, label));
    String line = address.map(LotinfoPlaces::line).orElse(null);
    if (line != null) address.get().take(Fields.ADDRESS_LABEL);
    return line;
  }

  private static @Nullable String line(TrackedRecord<Address> address) {
    StringJoiner line = new StringJoiner(", ");
    String street = address.take(Fields.STREET);
    if (street != null) line.add(street);
    for (Field<Address, String> field : AFTER_STREET) {
      String text = address.take(field, LossKind.COERCED, IN_THE_LINE);
      if (text != null) line.add(text);
    }
    return EmptyText.orNull(line.toString());
  }

  private static boolean isMain(Address address) {
    return !hasLabel(address, Address.REGISTRATION) && !hasLabel(address, Address.RESIDENCE);
  }

  private static boolean hasLabel(Address address, String label) {
    return label.equals(address.label().orElse(null));
  }
}
