package io.clientela.mapping;

import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.IdentityDocumentBuilder;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.NameBuilder;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Invented customers of all kinds, the same for the same seed. */
final class RandomCustomers {
  private final Random random;
  private final Map<String, Phone> phones = new HashMap<>();

  RandomCustomers(long seed) {
    random = new Random(seed);
  }

  Customer next() {
    return Customer.builder()
        .id(maybe(() -> pick(List.of("1001", "C-7"))))
        .externalIds(externalIds())
        .type(maybe(() -> pick(CustomerType.values())))
        .name(name())
        .documents(different(several(this::document), IdentityDocument::type))
        .emails(different(several(this::email), Email::address))
        .phones(different(several(this::phone), Phone::number))
        .addresses(several(this::address))
        .birthDate(maybe(() -> LocalDate.of(1950 + random.nextInt(60), 1 + random.nextInt(12), 9)))
        .gender(maybe(() -> pick(Gender.values())))
        .consents(new Consents(flag(), flag(), flag(), flag()))
        .language(maybe(() -> pick(List.of("es-CL", "es-ES", "pt-BR", "en", "ru", "en-US"))))
        .occupation(maybe(() -> "Arquitecta"))
        .note(maybe(() -> "Llamar después de las seis"))
        .active(maybe(random::nextBoolean))
        .credit(maybe(this::credit))
        .contacts(several(this::contact))
        .groups(several(this::group))
        .customFields(customFields())
        .created(maybe(() -> Instant.ofEpochSecond(random.nextInt(1_700_000_000))))
        .updated(maybe(() -> Instant.ofEpochSecond(random.nextInt(1_700_000_000))))
        .build();
  }

  private Map<String, String> externalIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    if (oftenTrue()) ids.put("bsale", "65");
    if (oftenTrue()) ids.put("sperant", "22004");
    if (oftenTrue()) ids.put("koibox", "7");
    if (oftenTrue()) ids.put("tomticket", "C-0042");
    if (random.nextBoolean()) ids.put("tomticket.email", "old@example.com");
    if (oftenTrue()) ids.put("tomticket-v2", "C-0042");
    if (random.nextBoolean()) ids.put("tomticket-v2.email", "old@example.com");
    return ids;
  }

  private Name name() {
    NameBuilder name =
        Name.builder()
            .organisation(maybe(() -> "Ejemplo SpA"))
            .tradeActivity(maybe(() -> "Comercio"));
    if (random.nextInt(8) == 0) return name.full("Ana Pérez Soto").build();
    return name.given(oftenTrue() ? pick(InventedValues.GIVEN) : null)
        .middle(random.nextInt(3) == 0 ? "Petrovna" : null)
        .family(oftenTrue() ? pick(InventedValues.FAMILY) : null)
        .secondFamily(maybe(() -> pick(InventedValues.FAMILY)))
        .full(random.nextInt(6) == 0 ? "Ana de todos los Santos" : null)
        .build();
  }

  private IdentityDocument document() {
    List<DocumentType> types = InventedValues.NUMBERS.keySet().stream().sorted().toList();
    DocumentType type = pick(types);
    String number =
        random.nextInt(40) == 0 ? InventedValues.WRONG_NUMBER : InventedValues.NUMBERS.get(type);
    IdentityDocumentBuilder document =
        IdentityDocument.builder(type, number).country(maybe(() -> InventedValues.HOMES.get(type)));
    if (type != DocumentType.PASSPORT) return document.build();
    return document
        .series(maybe(() -> "0012"))
        .issuer(maybe(() -> "ОВД"))
        .issuedOn(maybe(() -> LocalDate.of(2010, 9, 5)))
        .issuerCode(maybe(() -> "000-077"))
        .birthPlace(maybe(() -> "Тула"))
        .build();
  }

  private Email email() {
    String address =
        random.nextInt(40) == 0 ? "nobody@" : "a" + random.nextInt(99) + "@example.com";
    return new Email(address, Optional.ofNullable(maybe(() -> pick(InventedValues.LABELS))));
  }

  private Phone phone() {
    int kind = random.nextInt(40);
    String region = kind >= 1 && kind <= 6 ? "ES" : null;
    String written =
        pick(
            kind == 0
                ? InventedValues.BAD_PHONES
                : region == null ? InventedValues.PHONES : InventedValues.RAW_PHONES);
    boolean typed = random.nextInt(3) == 0;
    PhoneType type = typed ? maybe(() -> pick(PhoneType.values())) : null;
    Phone phone = made(written, region, maybe(() -> pick(InventedValues.LABELS)));
    return typed ? phone.withType(type) : phone;
  }

  /** Made once each: there are few of them, and looking into numbering plans takes its time. */
  private Phone made(String written, @Nullable String region, @Nullable String label) {
    return phones.computeIfAbsent(
        written + "|" + region + "|" + label,
        it -> {
          Phone phone = Phone.of(written, region);
          return new Phone(phone.e164(), phone.raw(), phone.type(), Optional.ofNullable(label));
        });
  }

  private Address address() {
    return Address.builder()
        .label(maybe(() -> pick(InventedValues.LABELS)))
        .street(oftenTrue() ? "Calle " + random.nextInt(999) : null)
        .district(maybe(() -> "Distrito " + random.nextInt(99)))
        .city(maybe(() -> "Ciudad " + random.nextInt(99)))
        .province(maybe(() -> "Provincia " + random.nextInt(99)))
        .region(maybe(() -> "Región " + random.nextInt(99)))
        .country(maybe(() -> pick(InventedValues.COUNTRIES)))
        .postalCode(maybe(() -> "0" + random.nextInt(9999)))
        .position(maybe(() -> new GeoPosition(new BigDecimal("-12.12"), new BigDecimal("-77.03"))))
        .build();
  }

  private Credit credit() {
    return random.nextBoolean()
        ? new Credit(Optional.of(random.nextBoolean()), flag().map(it -> new BigDecimal("2500.50")))
        : new Credit(Optional.empty(), Optional.of(new BigDecimal("100")));
  }

  private ContactPerson contact() {
    return new ContactPerson(
        Optional.of(pick(InventedValues.GIVEN)),
        Optional.ofNullable(oftenTrue() ? pick(InventedValues.FAMILY) : null),
        Optional.ofNullable(maybe(this::email)),
        Optional.ofNullable(maybe(this::phone)));
  }

  private GroupId group() {
    return new GroupId(pick(MappedVendor.values()).key(), String.valueOf(1 + random.nextInt(30)));
  }

  private Map<String, String> customFields() {
    Map<String, String> fields = new LinkedHashMap<>();
    InventedValues.CUSTOM_FLAGS.forEach(
        key -> maybePut(fields, key, String.valueOf(random.nextBoolean())));
    InventedValues.CUSTOM_CODES.forEach(
        key -> maybePut(fields, key, String.valueOf(1 + random.nextInt(3))));
    InventedValues.CUSTOM_TEXTS.forEach(key -> maybePut(fields, key, "text " + random.nextInt(99)));
    if (random.nextInt(9) == 0) fields.put("tomticket.portfolio_id", "");
    return fields;
  }

  private void maybePut(Map<String, String> fields, String key, String value) {
    if (random.nextInt(3) == 0) fields.put(key, value);
  }

  private Optional<Boolean> flag() {
    return Optional.ofNullable(maybe(random::nextBoolean));
  }

  private boolean oftenTrue() {
    return random.nextInt(10) > 0;
  }

  private <T> List<T> several(Supplier<T> supplier) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) items.add(supplier.get());
    return items;
  }

  private static <T> List<T> different(List<T> items, Function<T, Object> by) {
    Map<Object, T> different = new LinkedHashMap<>();
    items.forEach(item -> different.putIfAbsent(by.apply(item), item));
    return List.copyOf(different.values());
  }

  private <T> @Nullable T maybe(Supplier<@Nullable T> supplier) {
    return random.nextBoolean() ? supplier.get() : null;
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private <T> T pick(T[] items) {
    return items[random.nextInt(items.length)];
  }
}
