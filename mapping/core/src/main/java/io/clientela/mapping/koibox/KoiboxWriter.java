package io.clientela.mapping.koibox;

import io.clientela.koibox.model.CustomerInput;
import io.clientela.koibox.model.CustomerUpdate;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.ParsedPhoneNumber;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneType;
import io.clientela.mapping.internal.Field;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.internal.TwoPartName;
import io.clientela.mapping.rules.WholeNumberText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes Koibox's customers. */
final class KoiboxWriter {
  private final OutboundCustomer from;
  private final TrackedRecord<Address> home;

  private KoiboxWriter(Customer customer) {
    from = new OutboundCustomer(MappedVendor.KOIBOX, customer);
    home = OutboundCustomer.first(from.addresses);
  }

  static Mapped<CustomerInput> write(Customer customer) {
    return new KoiboxWriter(customer).write();
  }

  static Mapped<KoiboxUpdate> update(Customer customer) {
    return customer
        .externalId(MappedVendor.KOIBOX.key())
        .map(id -> new KoiboxWriter(customer).update(id))
        .orElseGet(() -> Mapped.skip(SkipReason.NO_KOIBOX_ID));
  }

  private Mapped<KoiboxUpdate> update(String externalId) {
    Optional<Long> id = WholeNumberText.parseId(externalId).filter(it -> it > 0);
    if (id.isEmpty()) from.refuse("externalIds.koibox", "is not a whole number from 1");
    Mapped<CustomerInput> whole = write();
    return new Mapped<>(
        whole.result().map(it -> new KoiboxUpdate(id.orElseThrow(), changes(it))),
        whole.losses(),
        whole.skipped());
  }

  /** An update has the properties of a creation, with the same names. */
  private static CustomerUpdate changes(CustomerInput customer) {
    return CustomerUpdate.ADAPTER.fromJsonTree(CustomerInput.ADAPTER.toJsonTree(customer));
  }

  private Mapped<CustomerInput> write() {
    boolean wholeOnly = TwoPartName.isWholeOnly(from.name);
    TwoPartName split = wholeOnly ? TwoPartName.of(from.name) : null;
    TwoPartName.takeWholeIfDerived(from.name);
    String given = split == null ? given() : split.given();
    String required = from.require(given, "name.given", "a customer needs a given name");
    CustomerInput.Builder customer =
        CustomerInput.builder()
            .apellido1(split == null ? from.name.take(Fields.FAMILY) : split.family())
            .apellido2(from.name.take(Fields.SECOND_FAMILY))
            .dni(dni())
            .email(SendRules.email(OutboundCustomer.first(from.emails)))
            .direccion(home.take(Fields.STREET))
            .localidad(home.take(Fields.CITY))
            .codigoPostal(home.take(Fields.POSTAL_CODE))
            .fechaNacimiento(SendRules.birthDate(from.root))
            .isSuscritoNewsletter(consent(Fields.MARKETING))
            .isAgreeNotificacionesSms(consent(Fields.BY_SMS))
            .isAgreeNotificacionesEmail(consent(Fields.BY_EMAIL))
            .isSuscritoEncuestas(surveys())
            .isActive(from.root.take(Fields.ACTIVE))
            .sexo(gender())
            .notas(from.root.take(Fields.NOTE))
            .descuentoVentas(from.own.decimal("descuento_ventas"))
            .isCitasOnline(from.own.flag("is_citas_online"))
            .code(from.own.integer("code", Long.MIN_VALUE))
            .manualCode(from.own.nonEmptyText("manual_code"))
            .isEnviosSms(from.own.flag("is_envios_sms"))
            .isEnviosEmail(from.own.flag("is_envios_email"))
            .informacionClinica(from.own.nonEmptyText("informacion_clinica"));
    if (required != null) customer.nombre(required);
    phones(customer);
    return from.deliver(customer::build);
  }

  /** Given names or, of an organisation without a person's name, what it is called. */
  private @Nullable String given() {
    String given =
        TwoPartName.joined(from.name, Fields.GIVEN, Fields.MIDDLE, "joined with the given names");
    if (given != null) return given;
    return from.name.take(Fields.ORGANISATION, LossKind.COERCED, "sent as the given name");
  }

  private @Nullable String dni() {
    Optional<TrackedRecord<IdentityDocument>> spanish =
        OutboundCustomer.first(from.documents, KoiboxWriter::isSpanish);
    TrackedRecord<IdentityDocument> document =
        spanish.orElse(OutboundCustomer.first(from.documents));
    IdentityDocument record = document.peek().orElse(null);
    if (record == null) return null;
    boolean told = spanish.isPresent() && record.type() != DocumentType.DNI;
    if (told || record.type() == DocumentType.OTHER) {
      document.take(Fields.DOCUMENT_TYPE);
    } else {
      document.take(Fields.DOCUMENT_TYPE, LossKind.COERCED, "sent as a number of no type");
    }
    if (told) document.take(Fields.DOCUMENT_COUNTRY);
    return SendRules.documentNumber(document);
  }

  private static boolean isSpanish(IdentityDocument document) {
    return switch (document.type()) {
      case NIF, NIE -> document.country().orElse("ES").equals("ES");
      case DNI -> document.country().equals(Optional.of("ES"));
      default -> false;
    };
  }

  /** Koibox takes a consent that is not said as given, so that unknown is said to be no. */
  private boolean consent(Field<Consents, Boolean> field) {
    Boolean consent = from.consents.take(field);
    if (consent == null) {
      from.consents.recordLoss(field, LossKind.DEFAULTED, "unknown is sent as no");
    }
    return Boolean.TRUE.equals(consent);
  }

  private boolean surveys() {
    Boolean consent = from.own.flag("is_suscrito_encuestas");
    if (consent == null) {
      from.losses.add(
          "customFields.koibox.is_suscrito_encuestas", LossKind.DEFAULTED, "unknown is sent as no");
    }
    return Boolean.TRUE.equals(consent);
  }

  private io.clientela.koibox.model.@Nullable Gender gender() {
    Gender gender = from.root.peek().flatMap(Customer::gender).orElse(null);
    if (gender == null || gender == Gender.OTHER) return null;
    from.root.take(Fields.GENDER);
    return gender == Gender.MALE
        ? io.clientela.koibox.model.Gender.MALE
        : io.clientela.koibox.model.Gender.FEMALE;
  }

  /** One mobile number and one landline, which share the country prefix. */
  private void phones(CustomerInput.Builder customer) {
    Optional<TrackedRecord<Phone>> mobile =
        OutboundCustomer.first(from.phones, it -> typeOf(it) != PhoneType.LANDLINE);
    Optional<TrackedRecord<Phone>> landline =
        OutboundCustomer.first(from.phones, it -> typeOf(it) == PhoneType.LANDLINE);
    ParsedPhoneNumber first = mobile.flatMap(this::number).orElse(null);
    ParsedPhoneNumber second = landline.flatMap(it -> numberBeside(first, it)).orElse(null);
    ParsedPhoneNumber prefixed = first != null ? first : second;
    customer
        .movil(first == null ? null : first.national())
        .fijo(second == null ? null : second.national())
        .prefijoTel(
            prefixed == null
                ? from.own.nonEmptyText("prefijo_tel")
                : String.valueOf(prefixed.callingCode()));
  }

  private Optional<ParsedPhoneNumber> numberBeside(
      @Nullable ParsedPhoneNumber first, TrackedRecord<Phone> landline) {
    Optional<ParsedPhoneNumber> number = landline.peek().flatMap(it -> it.known(from.country()));
    if (first != null && number.filter(it -> it.callingCode() != first.callingCode()).isPresent()) {
      landline.loseRest("Koibox has one country prefix, which is that of the mobile number");
      return Optional.empty();
    }
    return number(landline);
  }

  private Optional<ParsedPhoneNumber> number(TrackedRecord<Phone> phone) {
    PhoneType told = typeOf(phone.peek().orElseThrow());
    if (told == PhoneType.OTHER) {
      phone.take(Fields.PHONE_TYPE, LossKind.COERCED, "sent as a mobile number");
    }
    phone.take(Fields.PHONE_TYPE);
    return SendRules.number(phone, from.country());
  }

  /** The type that is said or, if none is, that the number tells. */
  private @Nullable PhoneType typeOf(Phone phone) {
    return phone
        .type()
        .or(() -> phone.known(from.country()).flatMap(ParsedPhoneNumber::type))
        .orElse(null);
  }
}
