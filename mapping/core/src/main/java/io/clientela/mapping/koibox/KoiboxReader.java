package io.clientela.mapping.koibox;

import io.clientela.koibox.model.Category;
import io.clientela.koibox.model.Province;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.DocumentNumber;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.internal.VendorRecord;
import io.clientela.mapping.rules.Days;
import io.clientela.mapping.rules.Timestamps;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Koibox's customers. */
final class KoiboxReader {
  private static final String SPAIN = "ES";

  private final io.clientela.koibox.model.Customer customer;
  private final VendorRecord from;

  private KoiboxReader(io.clientela.koibox.model.Customer customer) {
    this.customer = customer;
    this.from =
        VendorRecord.of(MappedVendor.KOIBOX, customer, io.clientela.koibox.model.Customer.ADAPTER);
  }

  static Mapped<Customer> read(io.clientela.koibox.model.Customer customer) {
    return new KoiboxReader(customer).read();
  }

  private Mapped<Customer> read() {
    from.identify("id", customer.id());
    from.leaveOut("informacion_clinica", "health data are not passed on");
    from.leaveOut("b64_firma_rgpd", "the image of a signature is not passed on");
    from.leaveOut("created_by", "personal data of an employee are not passed on");
    return from.read(
        Customer.builder()
            .name(
                Name.builder()
                    .given(from.takeName("name.given", "nombre", customer.nombre()))
                    .family(from.takeName("name.family", "apellido1", customer.apellido1()))
                    .secondFamily(
                        from.takeName("name.secondFamily", "apellido2", customer.apellido2()))
                    .build())
            .documents(documents())
            .emails(emails())
            .phones(new KoiboxPhones(customer, from).read())
            .addresses(addresses())
            .birthDate(birthDate())
            .gender(from.takeIf("sexo", customer.sexo(), KoiboxReader::gender))
            .consents(consents())
            .note(from.take("notas", customer.notas()))
            .active(from.take("is_active", customer.isActive()))
            .groups(groups())
            .created(from.takeIf("created", customer.created(), Timestamps::withOffset))
            .updated(from.takeIf("updated", customer.updated(), Timestamps::withOffset)));
  }

  private @Nullable LocalDate birthDate() {
    Optional<LocalDate> day =
        Optional.ofNullable(customer.fechaNacimiento()).flatMap(Timestamps::day);
    String problem = day.map(Days::birthProblem).orElse(null);
    if (problem != null) {
      from.losses.add(
          "birthDate", LossKind.INVALID, "kept as a custom field, because it " + problem);
    }
    return from.takeIf(
        "fecha_nacimiento",
        customer.fechaNacimiento(),
        it -> problem == null ? day : Optional.empty());
  }

  private List<IdentityDocument> documents() {
    String dni = from.take("dni", customer.dni());
    if (dni == null) return List.of();
    for (DocumentType type : List.of(DocumentType.NIE, DocumentType.NIF)) {
      DocumentNumber number = DocumentNumber.of(type, SPAIN, dni);
      if (!number.isValid()) continue;
      from.coerced("documents[0].number", dni, number.number());
      return List.of(IdentityDocument.of(type, SPAIN, dni));
    }
    return List.of(IdentityDocument.of(DocumentType.OTHER, null, dni));
  }

  private List<Email> emails() {
    String email = from.take("email", customer.email());
    return email == null ? List.of() : List.of(Email.of(email));
  }

  private List<Address> addresses() {
    Address address =
        Address.builder()
            .street(from.take("direccion", customer.direccion()))
            .city(from.take("localidad", customer.localidad()))
            .postalCode(from.take("codigo_postal", customer.codigoPostal()))
            .province(province())
            .build();
    return address.equals(Address.builder().build()) ? List.of() : List.of(address);
  }

  private @Nullable String province() {
    Province province = customer.provincia();
    if (province == null) return null;
    if (Objects.equals(province.id(), province.value())) from.ignore("provincia.value");
    return from.take("provincia.text", province.text());
  }

  private List<GroupId> groups() {
    Category category = customer.categoria();
    Long id = category == null ? null : category.id() != null ? category.id() : category.value();
    if (category == null || id == null) return List.of();
    from.ignore("categoria.id");
    if (id.equals(category.value())) from.ignore("categoria.value");
    if (Objects.equals(category.text(), category.nombre())) from.ignore("categoria.text");
    return List.of(new GroupId(MappedVendor.KOIBOX.key(), id.toString()));
  }

  private Consents consents() {
    return new Consents(
        Optional.ofNullable(from.take("is_suscrito_newsletter", customer.isSuscritoNewsletter())),
        Optional.ofNullable(
            from.take("is_agree_notificaciones_sms", customer.isAgreeNotificacionesSms())),
        Optional.ofNullable(
            from.take("is_agree_notificaciones_email", customer.isAgreeNotificacionesEmail())),
        Optional.ofNullable(from.take("is_agree_rgpd", customer.isAgreeRgpd())));
  }

  /** H is a man and m a woman, {@code mujer}: not as at Sperant. */
  private static Optional<Gender> gender(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "h" -> Optional.of(Gender.MALE);
      case "m" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}
