package io.clientela.mapping.sperant;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.internal.TwoPartName;
import io.clientela.mapping.rules.WholeNumberText;
import io.clientela.sperant.model.ClientUpdate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what is to be changed of Sperant's clients. */
final class SperantWriter {
  private static final String OWN_CODES =
      "Sperant takes a code of its own list, as the custom field sperant.";

  private final OutboundCustomer from;
  private final TrackedRecord<Address> home;

  private SperantWriter(Customer customer) {
    from = new OutboundCustomer(MappedVendor.SPERANT, customer);
    home = OutboundCustomer.first(from.addresses);
  }

  static Mapped<SperantUpdate> update(Customer customer) {
    return customer
        .externalId(MappedVendor.SPERANT.key())
        .map(id -> new SperantWriter(customer).update(id))
        .orElseGet(() -> Mapped.skip(SkipReason.NO_SPERANT_ID));
  }

  private Mapped<SperantUpdate> update(String externalId) {
    Optional<Long> id = WholeNumberText.parseId(externalId).filter(it -> it > 0);
    if (id.isEmpty()) from.refuse("externalIds.sperant", "is not a whole number from 1");
    TwoPartName name = name();
    GeoPosition position = home.take(Fields.POSITION);
    loseNamesOfPlaces();
    ClientUpdate.Builder client =
        ClientUpdate.builder()
            .fname(name.given())
            .lname(name.family())
            .gender(gender())
            .dateOfBirth(SendRules.birthDate(from.root))
            .occupation(from.root.take(Fields.OCCUPATION))
            .country(country())
            .deparment(from.own.nonEmptyText("deparment"))
            .province(from.own.nonEmptyText("province"))
            .district(from.own.nonEmptyText("district"))
            .address(home.take(Fields.STREET))
            .geoAddress(from.own.nonEmptyText("geo_address"))
            .geoLatitud(position == null ? null : position.latitude())
            .geoLongitud(position == null ? null : position.longitude())
            .publicityConsent(publicityConsent())
            .potentialBuyer(potentialBuyer())
            .observation(from.root.take(Fields.NOTE))
            .extraFields(extraFields());
    return from.deliver(() -> new SperantUpdate(id.orElseThrow(), client.build()));
  }

  /** An organisation has no name of its own at Sperant: it stands where a given name would. */
  private TwoPartName name() {
    TwoPartName name = TwoPartName.of(from.name);
    boolean isOrganisation =
        from.root
            .peek()
            .flatMap(Customer::type)
            .filter(CustomerType.ORGANISATION::equals)
            .isPresent();
    if (!isOrganisation || name.given() != null || name.family() != null) return name;
    String organisation =
        from.name.take(Fields.ORGANISATION, LossKind.COERCED, "sent as the given name");
    return new TwoPartName(organisation, null);
  }

  private io.clientela.sperant.model.@Nullable Gender gender() {
    Gender gender = from.root.peek().flatMap(Customer::gender).orElse(null);
    if (gender == null || gender == Gender.OTHER) return null;
    from.root.take(Fields.GENDER);
    return gender == Gender.MALE
        ? io.clientela.sperant.model.Gender.MALE
        : io.clientela.sperant.model.Gender.FEMALE;
  }

  /** An ISO code or, if Sperant answered something else, that. */
  private @Nullable String country() {
    String country = home.take(Fields.COUNTRY);
    return country == null ? from.own.nonEmptyText("country") : country;
  }

  private void loseNamesOfPlaces() {
    home.take(Fields.REGION, LossKind.AMBIGUOUS, OWN_CODES + "deparment");
    home.take(Fields.PROVINCE, LossKind.AMBIGUOUS, OWN_CODES + "province");
    home.take(Fields.DISTRICT, LossKind.AMBIGUOUS, OWN_CODES + "district");
  }

  private boolean publicityConsent() {
    Boolean consent = from.consents.take(Fields.MARKETING);
    if (consent == null) {
      from.consents.recordLoss(Fields.MARKETING, LossKind.DEFAULTED, "unknown is sent as no");
    }
    return Boolean.TRUE.equals(consent);
  }

  private boolean potentialBuyer() {
    Boolean potential = from.own.flag("potential_buyer");
    if (potential == null) {
      from.losses.add(
          "customFields.sperant.potential_buyer",
          LossKind.DEFAULTED,
          "unknown is sent as Sperant's own default, yes");
    }
    return potential == null || potential;
  }

  private @Nullable Map<String, JsonElement> extraFields() {
    Map<String, JsonElement> fields = new LinkedHashMap<>();
    from.own
        .textsUnder("extra_fields")
        .forEach((name, value) -> fields.put(name, new JsonPrimitive(value)));
    return fields.isEmpty() ? null : fields;
  }
}
