package io.clientela.mapping.sperant;

import com.google.gson.JsonObject;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.internal.VendorRecord;
import io.clientela.mapping.rules.Countries;
import io.clientela.mapping.rules.Timestamps;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Sperant's clients. */
final class SperantReader {
  private static final String PERU = "PE";

  private final Client client;
  private final VendorRecord from;

  private SperantReader(Client client) {
    this.client = client;
    this.from = VendorRecord.of(MappedVendor.SPERANT, client, Client.ADAPTER);
  }

  static Mapped<Customer> read(Client client) {
    return new SperantReader(client).read();
  }

  static Mapped<Customer> read(ClientResponse response) {
    if (response.data() != null && response.data().attributes() != null) {
      return read(response.data().attributes());
    }
    JsonObject flat = new JsonObject();
    response.additionalProperties().forEach(flat::add);
    return read(Client.ADAPTER.fromJsonTree(flat));
  }

  private Mapped<Customer> read() {
    from.identify("id", client.id());
    String country = from.takeIf("country", client.country(), this::country);
    return from.read(
        Customer.builder()
            .type(from.takeIf("person_type", client.personType(), SperantReader::type))
            .name(
                Name.builder()
                    .given(from.takeName("name.given", "fname", client.fname()))
                    .family(from.takeName("name.family", "lname", client.lname()))
                    .build())
            .documents(documents())
            .emails(emails())
            .phones(phones(country == null ? PERU : country))
            .addresses(addresses(country))
            .gender(from.takeIf("gender", client.gender(), SperantReader::gender))
            .created(from.takeIf("created_at", client.createdAt(), Timestamps::withOffset)));
  }

  private Optional<String> country(String code) {
    Optional<String> alpha2 = Countries.alpha2(code);
    if (alpha2.filter(it -> !it.equals(code)).isPresent()) {
      from.losses.add("addresses[0].country", LossKind.COERCED, "written as ISO 3166-1 alpha-2");
    }
    return alpha2;
  }

  private List<IdentityDocument> documents() {
    String number = from.take("document", client.document());
    if (number == null) return List.of();
    DocumentType type =
        from.takeIf("document_type", client.documentType(), SperantReader::documentType);
    return List.of(
        type == null || type == DocumentType.PASSPORT
            ? IdentityDocument.of(type == null ? DocumentType.OTHER : type, null, number)
            : IdentityDocument.of(type, PERU, number));
  }

  private List<Email> emails() {
    String email = from.take("email", client.email());
    return email == null ? List.of() : List.of(Email.of(email));
  }

  private List<Phone> phones(String region) {
    List<Phone> phones = new ArrayList<>();
    String mobile = from.take("phone", client.phone());
    String main = from.take("main_telephone", client.mainTelephone());
    if (mobile != null) phones.add(Phone.of(mobile, region));
    if (main != null && !main.equals(mobile)) phones.add(Phone.of(main, region));
    return phones;
  }

  private List<Address> addresses(@Nullable String country) {
    GeoPosition position = position();
    if (country == null && position == null) return List.of();
    return List.of(Address.builder().country(country).position(position).build());
  }

  /** Both coordinates or none: half a point is kept as it is. */
  private @Nullable GeoPosition position() {
    BigDecimal latitude = client.geoLatitud();
    BigDecimal longitude = client.geoLongitud();
    if (latitude == null || longitude == null || !GeoPosition.isOnGlobe(latitude, longitude)) {
      return null;
    }
    from.take("geo_latitud", latitude);
    from.take("geo_longitud", longitude);
    return new GeoPosition(latitude, longitude);
  }

  private static Optional<CustomerType> type(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "natural" -> Optional.of(CustomerType.PERSON);
      case "jurídica", "juridica", "legal" -> Optional.of(CustomerType.ORGANISATION);
      default -> Optional.empty();
    };
  }

  private static Optional<Gender> gender(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "m", "masculino" -> Optional.of(Gender.MALE);
      case "f", "femenino" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  private static Optional<DocumentType> documentType(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "dni" -> Optional.of(DocumentType.DNI);
      case "ruc" -> Optional.of(DocumentType.RUC);
      case "carné de extranjería", "carnet de extranjería" -> Optional.of(DocumentType.CE);
      case "pasaporte" -> Optional.of(DocumentType.PASSPORT);
      default -> Optional.empty();
    };
  }
}
