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
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.internal.TwoPartName;
import io.clientela.mapping.rules.WholeNumberText;
import io.clientela.sperant.model.ClientInput;
import io.clientela.sperant.model.ClientUpdate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes Sperant's clients, new ones and what is to be changed of others. */
final class SperantWriter {
  private static final String POTENTIAL_BUYER = "potential_buyer";
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

  static Mapped<SperantNewClient> create(Customer customer, SperantIntake intake) {
    return new SperantWriter(customer).create(intake);
  }

  private Mapped<SperantUpdate> update(String externalId) {
    Optional<Long> id = WholeNumberText.parseId(externalId).filter(it -> it > 0);
    if (id.isEmpty()) from.refuse("externalIds.sperant", "is not a whole number from 1");
    TwoPartName name = name();
    ClientUpdate.Builder client =
        whatOnlyAnUpdateTakes()
            .fname(name.given())
            .lname(name.family())
            .publicityConsent(publicityConsent())
            .potentialBuyer(orDefault(from.own.flag(POTENTIAL_BUYER)))
            .observation(from.root.take(Fields.NOTE))
            .extraFields(extraFields());
    return from.deliver(() -> new SperantUpdate(id.orElseThrow(), client.build()));
  }

  private Mapped<SperantNewClient> create(SperantIntake intake) {
    TwoPartName name = name();
    String required = from.require(name.given(), "name.given", "a client needs a given name");
    boolean consent = publicityConsent();
    ClientInput.Builder client =
        ClientInput.builder()
            .lname(name.family())
            .email(SendRules.email(OutboundCustomer.first(from.emails)))
            .phone(SendRules.e164(OutboundCustomer.first(from.phones), from.country()))
            .inputChannelId(intake.inputChannelId())
            .sourceId(intake.sourceId())
            .interestTypeId(intake.interestTypeId())
            .projectId(intake.projectId().orElse(null))
            .agentId(from.own.integer("agent_id", 1))
            .publicityConsent(consent)
            .emailConsent(from.consents.take(Fields.BY_EMAIL))
            .observation(from.root.take(Fields.NOTE))
            .utmSource(from.own.nonEmptyText("utm_source"))
            .utmMedium(from.own.nonEmptyText("utm_medium"))
            .utmCampaign(from.own.nonEmptyText("utm_campaign"))
            .utmTerm(from.own.nonEmptyText("utm_term"))
            .utmContent(from.own.nonEmptyText("utm_content"))
            .extraFields(extraFields());
    if (required != null) client.fname(required);
    document(client, intake);
    Optional<ClientUpdate> rest = rest(consent);
    return from.deliver(() -> new SperantNewClient(client.build(), rest));
  }

  /** The number is sent in any case; what it is, if the account has such a type. */
  private void document(ClientInput.Builder client, SperantIntake intake) {
    TrackedRecord<IdentityDocument> document = OutboundCustomer.first(from.documents);
    IdentityDocument record = document.peek().orElse(null);
    if (record == null) return;
    Long type = intake.documentTypes().get(record.type());
    if (type != null) {
      document.take(Fields.DOCUMENT_TYPE);
    } else {
      document.take(Fields.DOCUMENT_TYPE, LossKind.COERCED, "sent as a number of no type");
    }
    client.document(SendRules.documentNumber(document)).documentTypeId(type);
  }

  /** An update stores defaults for the flags that it leaves out, so it tells them. */
  private Optional<ClientUpdate> rest(boolean consent) {
    Boolean potential = from.own.flag(POTENTIAL_BUYER);
    ClientUpdate rest = whatOnlyAnUpdateTakes().potentialBuyer(potential).build();
    if (rest.equals(ClientUpdate.builder().build())) return Optional.empty();
    return Optional.of(
        rest.toBuilder().publicityConsent(consent).potentialBuyer(orDefault(potential)).build());
  }

  private ClientUpdate.Builder whatOnlyAnUpdateTakes() {
    GeoPosition position = home.take(Fields.POSITION);
    loseNamesOfPlaces();
    return ClientUpdate.builder()
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
        .geoLongitud(position == null ? null : position.longitude());
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

  private boolean orDefault(@Nullable Boolean potentialBuyer) {
    if (potentialBuyer == null) {
      from.losses.add(
          "customFields.sperant." + POTENTIAL_BUYER,
          LossKind.DEFAULTED,
          "unknown is sent as Sperant's own default, yes");
    }
    return potentialBuyer == null || potentialBuyer;
  }

  private @Nullable Map<String, JsonElement> extraFields() {
    Map<String, JsonElement> fields = new LinkedHashMap<>();
    from.own
        .textsUnder("extra_fields")
        .forEach((name, value) -> fields.put(name, new JsonPrimitive(value)));
    return fields.isEmpty() ? null : fields;
  }
}
