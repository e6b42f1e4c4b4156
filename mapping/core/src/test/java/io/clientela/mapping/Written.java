package io.clientela.mapping;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.ContactInput;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.bsale.BsaleNewClient;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantNewClient;
import io.clientela.mapping.tomticket.TomTicketMapper;
import io.clientela.mapping.tomticket.TomTicketUpdate;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import io.clientela.tomticketv2.model.CustomerUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is sent of a customer, as the JSON that goes over the wire, for each way of sending. */
public final class Written {
  /** Ids that are invented. */
  public static final SperantIntake INTAKE =
      new SperantIntake(4, 8, 3, Optional.of(12L), Map.of(DocumentType.DNI, 1L));

  public static final Map<String, Function<Customer, Mapped<JsonElement>>> WAYS =
      Map.of(
          "bsale", customer -> map(BsaleMapper.fromCustomer(customer), Written::json),
          "bsale update",
              customer -> map(BsaleMapper.updateFrom(customer), ClientUpdate.ADAPTER::toJsonTree),
          "koibox",
              customer ->
                  map(KoiboxMapper.fromCustomer(customer), CustomerInput.ADAPTER::toJsonTree),
          "koibox update",
              customer ->
                  map(
                      KoiboxMapper.updateFrom(customer),
                      it ->
                          io.clientela.koibox.model.CustomerUpdate.ADAPTER.toJsonTree(
                              it.customer())),
          "lotinfo",
              customer ->
                  map(
                      LotinfoMapper.fromCustomer(customer, 123),
                      io.clientela.lotinfo.model.ClientInput.ADAPTER::toJsonTree),
          "sperant", customer -> map(SperantMapper.fromCustomer(customer, INTAKE), Written::json),
          "sperant update",
              customer ->
                  map(
                      SperantMapper.updateFrom(customer),
                      update ->
                          io.clientela.sperant.model.ClientUpdate.ADAPTER.toJsonTree(
                              update.client())),
          "tomticket", customer -> map(TomTicketMapper.fromCustomer(customer), Written::json),
          "tomticket-v2",
              customer ->
                  map(
                      TomTicketV2Mapper.fromCustomer(customer),
                      io.clientela.tomticketv2.model.CustomerInput.ADAPTER::toJsonTree),
          "tomticket-v2 update",
              customer ->
                  map(TomTicketV2Mapper.updateFrom(customer), CustomerUpdate.ADAPTER::toJsonTree));

  private Written() {}

  private static <T> Mapped<JsonElement> map(Mapped<T> mapped, Function<T, JsonElement> json) {
    Optional<JsonElement> result = mapped.result().map(json);
    return new Mapped<>(result, mapped.losses(), mapped.skipped());
  }

  private static JsonElement json(BsaleNewClient client) {
    JsonObject json = new JsonObject();
    json.add("client", ClientInput.ADAPTER.toJsonTree(client.client()));
    json.add("addresses", array(client.addresses(), AddressInput.ADAPTER::toJsonTree));
    json.add("contacts", array(client.contacts(), ContactInput.ADAPTER::toJsonTree));
    return json;
  }

  private static JsonElement json(SperantNewClient made) {
    JsonObject json = new JsonObject();
    json.add("client", io.clientela.sperant.model.ClientInput.ADAPTER.toJsonTree(made.client()));
    made.rest()
        .map(io.clientela.sperant.model.ClientUpdate.ADAPTER::toJsonTree)
        .ifPresent(rest -> json.add("rest", rest));
    return json;
  }

  private static JsonElement json(TomTicketUpdate update) {
    JsonObject json = new JsonObject();
    json.addProperty("identifier", update.identifier());
    json.addProperty("type", update.identifierType().value());
    json.add(
        "client", io.clientela.tomticket.model.ClientUpdate.ADAPTER.toJsonTree(update.client()));
    return json;
  }

  private static <T> JsonArray array(List<T> items, Function<T, JsonElement> json) {
    JsonArray array = new JsonArray();
    items.stream().map(json).forEach(array::add);
    return array;
  }
}
