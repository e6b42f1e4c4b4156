package io.clientela.review.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.TypeAdapter;
import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.ContactInput;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.tomticket.TomTicketMapper;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import io.clientela.tomticketv2.model.CustomerUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The schemas that the mappers read or write, and how. */
final class MappedSchemas {
  private static final SperantIntake SOME_INTAKE =
      new SperantIntake(1, 1, 1, Optional.of(1L), Map.of());
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long SOMEBODY = 123;

  private MappedSchemas() {}

  /** By vendor and schema: the record of that schema that a customer is sent as, as JSON. */
  static Map<String, Function<Customer, Optional<JsonNode>>> writers(String vendor) {
    return switch (vendor) {
      case "bsale" ->
          Map.of(
              "ClientInput",
                  to(
                      BsaleMapper::fromCustomer,
                      it -> Optional.of(it.client()),
                      ClientInput.ADAPTER),
              "ClientUpdate", to(BsaleMapper::updateFrom, Optional::of, ClientUpdate.ADAPTER),
              "AddressInput",
                  to(BsaleMapper::fromCustomer, it -> first(it.addresses()), AddressInput.ADAPTER),
              "ContactInput",
                  to(BsaleMapper::fromCustomer, it -> first(it.contacts()), ContactInput.ADAPTER));
      case "koibox" ->
          Map.of(
              "CustomerInput", to(KoiboxMapper::fromCustomer, Optional::of, CustomerInput.ADAPTER),
              "CustomerUpdate",
                  to(
                      KoiboxMapper::updateFrom,
                      it -> Optional.of(it.customer()),
                      io.clientela.koibox.model.CustomerUpdate.ADAPTER));
      case "lotinfo" ->
          Map.of(
              "ClientInput",
              to(
                  customer -> LotinfoMapper.fromCustomer(customer, SOMEBODY),
                  Optional::of,
                  io.clientela.lotinfo.model.ClientInput.ADAPTER));
      case "sperant" ->
          Map.of(
              "ClientInput",
                  to(
                      customer -> SperantMapper.fromCustomer(customer, SOME_INTAKE),
                      it -> Optional.of(it.client()),
                      io.clientela.sperant.model.ClientInput.ADAPTER),
              "ClientUpdate",
                  to(
                      SperantMapper::updateFrom,
                      it -> Optional.of(it.client()),
                      io.clientela.sperant.model.ClientUpdate.ADAPTER));
      case "tomticket" ->
          Map.of(
              "ClientUpdate",
              to(
                  TomTicketMapper::fromCustomer,
                  it -> Optional.of(it.client()),
                  io.clientela.tomticket.model.ClientUpdate.ADAPTER));
      case "tomticket-v2" ->
          Map.of(
              "CustomerInput",
                  to(
                      TomTicketV2Mapper::fromCustomer,
                      Optional::of,
                      io.clientela.tomticketv2.model.CustomerInput.ADAPTER),
              "CustomerUpdate",
                  to(TomTicketV2Mapper::updateFrom, Optional::of, CustomerUpdate.ADAPTER));
      default -> Map.of();
    };
  }

  /** By schema: the customer that a record of that schema, given as JSON, is read as. */
  static Map<String, Function<JsonNode, Customer>> readers(String vendor) {
    return switch (vendor) {
      case "bsale" ->
          Map.of(
              "Client", from(io.clientela.bsale.model.Client.ADAPTER, BsaleMapper::toCustomer),
              "Contact",
                  from(
                      io.clientela.bsale.model.Contact.ADAPTER,
                      it -> BsaleMapper.toCustomer(somebody(), List.of(it), List.of())),
              "Address",
                  from(
                      io.clientela.bsale.model.Address.ADAPTER,
                      it -> BsaleMapper.toCustomer(somebody(), List.of(), List.of(it))));
      case "koibox" ->
          Map.of(
              "Customer",
              from(io.clientela.koibox.model.Customer.ADAPTER, KoiboxMapper::toCustomer));
      case "sperant" ->
          Map.of(
              "Client", from(io.clientela.sperant.model.Client.ADAPTER, SperantMapper::toCustomer));
      case "tomticket-v2" ->
          Map.of(
              "Customer",
              from(io.clientela.tomticketv2.model.Customer.ADAPTER, TomTicketV2Mapper::toCustomer));
      default -> Map.of();
    };
  }

  private static io.clientela.bsale.model.Client somebody() {
    return io.clientela.bsale.model.Client.builder().href("/clients/1.json").id(1L).build();
  }

  private static <T> Optional<T> first(List<T> items) {
    return items.stream().findFirst();
  }

  private static <T, R> Function<Customer, Optional<JsonNode>> to(
      Function<Customer, Mapped<T>> mapping,
      Function<T, Optional<R>> part,
      TypeAdapter<R> adapter) {
    return customer -> mapping.apply(customer).result().flatMap(part).map(it -> tree(adapter, it));
  }

  private static <R> JsonNode tree(TypeAdapter<R> adapter, R value) {
    try {
      return JSON.readTree(adapter.toJson(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what an adapter writes is JSON", e);
    }
  }

  private static <R> Function<JsonNode, Customer> from(
      TypeAdapter<R> adapter, Function<R, Mapped<Customer>> mapping) {
    return json -> {
      try {
        return mapping.apply(adapter.fromJson(json.toString())).value();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
