package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.ContactInput;
import io.clientela.bsale.model.DynamicAttributeInput;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.lotinfo.model.PassportInput;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantNewClient;
import io.clientela.mapping.tomticket.TomTicketMapper;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import io.clientela.tomticketv2.model.CustomerUpdate;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No property of a contract is forgotten: each one that can be sent is written for some customer or
 * stands here with the reason why not; each one that is answered is carried, kept as a custom
 * field, or stands here with the reason why it is left out.
 */
class EveryPropertyTest {
  private static final Map<Class<?>, Set<String>> WRITTEN = new HashMap<>();

  private static final Map<Class<?>, Map<String, String>> NEVER_WRITTEN =
      Map.of(
          ClientUpdate.class,
          Map.of("code", "to be sent only to change it, which a mapping cannot know"),
          io.clientela.sperant.model.ClientUpdate.class,
          Map.of("personTypeId", "the page does not say in which form; decided to be left out"),
          io.clientela.lotinfo.model.ClientBatch.class,
          Map.of("encoding", "makes no difference to a reader of JSON"),
          io.clientela.lotinfo.model.ClientInput.class,
          Map.of(
              "comments", "the customer's note is the description",
              "objects", "a customer does not know the real estate it owns at Lotinfo",
              "orders", "a customer does not know its orders at Lotinfo"),
          io.clientela.lotinfo.model.ContactInput.class,
          Map.of("spy", "a mapping does not switch on the tracking of a person"));

  private static final Map<Class<?>, Map<String, String>> NOT_READ =
      Map.of(
          io.clientela.bsale.model.Client.class,
          Map.of(
              "href", "an address made of the id",
              "contacts", "an address made of the id, unless expanded; read by their own operation",
              "attributes", "an address made of the id; read by their own operation",
              "addresses", "an address made of the id; read by their own operation"),
          io.clientela.bsale.model.Contact.class,
          Map.of("href", "an address made of the id", "id", "a contact is known by its client"),
          io.clientela.bsale.model.Address.class,
          Map.of(
              "href", "an address made of the id",
              "id", "an address is known by its client",
              "state", "a deleted address is left out by the filter of the list"),
          io.clientela.koibox.model.Customer.class,
          Map.of(
              "b64FirmaRgpd", "the image of a signature is not passed on",
              "createdBy", "personal data of an employee are not passed on",
              "informacionClinica", "health data are not passed on"),
          io.clientela.sperant.model.Client.class,
          Map.of(),
          io.clientela.tomticketv2.model.Customer.class,
          Map.of());

  @BeforeAll
  static void writeManyCustomers() {
    RandomCustomers customers = new RandomCustomers(7);
    for (int i = 0; i < 500; i++) {
      Customer customer = customers.next();
      BsaleMapper.fromCustomer(customer).result().ifPresent(EveryPropertyTest::note);
      BsaleMapper.updateFrom(customer).result().ifPresent(EveryPropertyTest::note);
      KoiboxMapper.fromCustomer(customer).result().ifPresent(EveryPropertyTest::note);
      LotinfoMapper.fromCustomer(customer, 123)
          .result()
          .map(client -> LotinfoMapper.batch(List.of(client)))
          .ifPresent(EveryPropertyTest::note);
      KoiboxMapper.updateFrom(customer).result().ifPresent(EveryPropertyTest::note);
      SperantMapper.fromCustomer(customer, Written.INTAKE)
          .result()
          .map(SperantNewClient::client)
          .ifPresent(EveryPropertyTest::note);
      SperantMapper.updateFrom(customer).result().ifPresent(EveryPropertyTest::note);
      TomTicketMapper.fromCustomer(customer).result().ifPresent(EveryPropertyTest::note);
      TomTicketV2Mapper.fromCustomer(customer).result().ifPresent(EveryPropertyTest::note);
      TomTicketV2Mapper.updateFrom(customer).result().ifPresent(EveryPropertyTest::note);
    }
  }

  static Stream<Class<?>> sent() {
    return Stream.of(
        ClientInput.class,
        ClientUpdate.class,
        AddressInput.class,
        ContactInput.class,
        DynamicAttributeInput.class,
        CustomerInput.class,
        io.clientela.koibox.model.CustomerUpdate.class,
        io.clientela.lotinfo.model.ClientBatch.class,
        io.clientela.lotinfo.model.ClientInput.class,
        io.clientela.lotinfo.model.ContactInput.class,
        PassportInput.class,
        io.clientela.sperant.model.ClientInput.class,
        io.clientela.sperant.model.ClientUpdate.class,
        io.clientela.tomticket.model.ClientUpdate.class,
        io.clientela.tomticketv2.model.CustomerInput.class,
        CustomerUpdate.class);
  }

  @ParameterizedTest
  @MethodSource("sent")
  void everyPropertyThatCanBeSentIsWrittenOrNamedWithTheReason(Class<?> type) {
    Set<String> never = NEVER_WRITTEN.getOrDefault(type, Map.of()).keySet();
    Set<String> decided = new TreeSet<>(WRITTEN.getOrDefault(type, Set.of()));

    assertThat(never).as("never written, it says").noneMatch(decided::contains);
    decided.addAll(never);
    assertThat(decided).containsExactlyInAnyOrderElementsOf(Records.components(type));
  }

  static Stream<Arguments> read() {
    return Stream.of(
        reading(io.clientela.bsale.model.Client.class, BsaleMapper::toCustomer),
        reading(
            io.clientela.bsale.model.Contact.class,
            contact -> BsaleMapper.toCustomer(bsale(), List.of(contact), List.of())),
        reading(
            io.clientela.bsale.model.Address.class,
            address -> BsaleMapper.toCustomer(bsale(), List.of(), List.of(address))),
        reading(io.clientela.koibox.model.Customer.class, KoiboxMapper::toCustomer),
        reading(io.clientela.sperant.model.Client.class, SperantMapper::toCustomer),
        reading(io.clientela.tomticketv2.model.Customer.class, TomTicketV2Mapper::toCustomer));
  }

  @ParameterizedTest
  @MethodSource("read")
  <R> void everyPropertyThatIsAnsweredIsCarriedOrKeptOrNamedWithTheReason(
      Class<R> type, Function<R, Mapped<Customer>> reading) {
    R full = Records.make(type, Records::full);
    Customer all = reading.apply(full).value();
    Set<String> notRead = new TreeSet<>();
    for (String property : Records.components(type)) {
      R less = Records.make(type, component -> without(property, component));
      if (reading.apply(less).value().equals(all)) notRead.add(property);
    }

    assertThat(notRead).containsExactlyInAnyOrderElementsOf(NOT_READ.get(type).keySet());
  }

  @Test
  void whatIsBeyondTheContractIsKept() {
    var client =
        bsale().toBuilder()
            .additionalProperties(
                Map.of(
                    "loyaltyCard", new JsonPrimitive("gold"),
                    "tags", new JsonArray()))
            .build();

    Mapped<Customer> mapped = BsaleMapper.toCustomer(client);

    assertThat(mapped.value().customFields()).isEqualTo(Map.of("bsale.loyaltyCard", "gold"));
    assertThat(mapped.losses())
        .containsExactly(
            new Loss("tags", LossKind.UNMAPPED, "is a list, which a customer has no place for"));
  }

  private static <R> Arguments reading(Class<R> type, Function<R, Mapped<Customer>> reading) {
    return Arguments.of(type, reading);
  }

  private static io.clientela.bsale.model.Client bsale() {
    return io.clientela.bsale.model.Client.builder().href("/v1/clients/65.json").id(65L).build();
  }

  /** The property absent or, where it must be there, another. */
  private static Object without(String property, RecordComponent component) {
    if (!component.getName().equals(property)) return Records.full(component);
    if (component.getType() == long.class) return 8L;
    boolean required = Set.of("href", "nombre").contains(property);
    return required ? "other" : null;
  }

  private static void note(Object written) {
    if (written instanceof Collection<?> items) {
      items.forEach(EveryPropertyTest::note);
    } else if (written.getClass().isRecord()) {
      for (String component : Records.components(written.getClass())) {
        Object value = Records.value(written, component);
        if (value == null) continue;
        WRITTEN.computeIfAbsent(written.getClass(), type -> new TreeSet<>()).add(component);
        note(value);
      }
    }
  }
}
