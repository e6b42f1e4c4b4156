package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import io.clientela.bsale.model.Address;
import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.Contact;
import io.clientela.bsale.model.ContactInput;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.bsale.BsaleNewClient;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Leaves;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantUpdate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A customer that a vendor answers as it was sent is the same customer, but for what was told. */
class RoundTripTest {
  private static final int CUSTOMERS = Cases.of(10_000);
  private static final Pattern POSITION = Pattern.compile("\\[[0-9]+]");
  private static final Set<String> SET_BY_THE_VENDOR =
      Set.of("id", "groups", "externalIds", "created", "updated");

  private static final String STATE_OF_A_NEW_CLIENT = "active";

  /** What is joined is told once, for the part that cannot be told apart any more. */
  private static final Map<String, Set<String>> JOINED_WITH =
      Map.of(
          "name.middle", Set.of("name.given"),
          "name.secondFamily", Set.of("name.family"),
          "name.full", Set.of("name.given", "name.family", "name.organisation", "type"),
          "name.organisation", Set.of("name.given"));

  /** What was sent and came back. */
  private record Trip(Mapped<?> sent, Mapped<Customer> back) {}

  @Test
  void bsaleAnswersTheCustomerThatWasSent() {
    Predicate<String> answered =
        leaf -> !leaf.startsWith("customFields") || isScalarOf("bsale", leaf);
    assertRoundTrip(
        answered,
        customer -> {
          Mapped<BsaleNewClient> sent = BsaleMapper.fromCustomer(customer);
          return sent.result()
              .map(
                  client ->
                      new Trip(
                          sent,
                          BsaleMapper.toCustomer(
                              answer(client.client(), ClientInput.ADAPTER, Client.ADAPTER),
                              client.contacts().stream()
                                  .map(it -> answer(it, ContactInput.ADAPTER, Contact.ADAPTER))
                                  .toList(),
                              client.addresses().stream()
                                  .map(it -> answer(it, AddressInput.ADAPTER, Address.ADAPTER))
                                  .toList())))
              .orElse(null);
        });
  }

  @Test
  void koiboxTellsTheCustomerThatWasSent() {
    Predicate<String> told =
        leaf ->
            !leaf.equals("customFields.koibox.informacion_clinica")
                && (!leaf.startsWith("customFields") || isScalarOf("koibox", leaf));
    assertRoundTrip(
        told,
        customer -> {
          Mapped<CustomerInput> sent = KoiboxMapper.fromCustomer(customer);
          return sent.result()
              .map(
                  input ->
                      new Trip(
                          sent,
                          KoiboxMapper.toCustomer(
                              answer(
                                  input,
                                  CustomerInput.ADAPTER,
                                  io.clientela.koibox.model.Customer.ADAPTER))))
              .orElse(null);
        });
  }

  @Test
  void sperantAnswersOfTheCustomerWhatItsPageLists() {
    Set<String> listed = Set.of("name", "gender");
    assertRoundTrip(
        leaf ->
            listed.stream().anyMatch(it -> Leaves.covers(it, leaf))
                || leaf.equals("addresses[].country")
                || leaf.equals("addresses[].position"),
        customer -> {
          Mapped<SperantUpdate> sent = SperantMapper.updateFrom(customer);
          return sent.result()
              .map(
                  update ->
                      new Trip(
                          sent,
                          SperantMapper.toCustomer(
                              answer(
                                  update.client(),
                                  io.clientela.sperant.model.ClientUpdate.ADAPTER,
                                  io.clientela.sperant.model.Client.ADAPTER))))
              .orElse(null);
        });
  }

  /** What was sent, as the vendor's response with an id. */
  private static <S, R> R answer(S sent, TypeAdapter<S> write, TypeAdapter<R> read) {
    JsonObject json = write.toJsonTree(sent).getAsJsonObject();
    json.addProperty("id", 65);
    if (isBsale(read)) json.addProperty("href", "/65.json");
    if (read == Client.ADAPTER) json.addProperty("state", 0);
    return read.fromJsonTree(json);
  }

  private static boolean isBsale(TypeAdapter<?> read) {
    return read == Client.ADAPTER || read == Contact.ADAPTER || read == Address.ADAPTER;
  }

  private static boolean isScalarOf(String vendor, String leaf) {
    return leaf.startsWith("customFields." + vendor + ".") && !leaf.contains(".attribute.");
  }

  private static void assertRoundTrip(
      Predicate<String> answered, Function<Customer, Trip> roundTrip) {
    RandomCustomers customers = new RandomCustomers(2026);
    Set<String> lost = new TreeSet<>();
    Set<String> added = new TreeSet<>();
    int trips = 0;
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      Trip trip = roundTrip.apply(customer);
      if (trip == null) continue;
      trips++;
      List<Loss> losses = new ArrayList<>(trip.sent().losses());
      losses.addAll(trip.back().losses());
      Map<String, Set<JsonNode>> before = byPattern(Leaves.of(customer));
      Map<String, Set<JsonNode>> after = byPattern(Leaves.of(trip.back().value()));
      difference(before, after).stream()
          .filter(answered.and(leaf -> !isExcused(leaf, losses)))
          .forEach(lost::add);
      difference(after, before).stream()
          .filter(answered.and(leaf -> !isExcused(leaf, losses)))
          .filter(leaf -> !leaf.equals(STATE_OF_A_NEW_CLIENT))
          .forEach(added::add);
    }

    assertThat(lost).as("neither the same nor told").isEmpty();
    assertThat(added).as("there afterwards, and not told").isEmpty();
    assertThat(trips).isGreaterThan(CUSTOMERS / 8);
  }

  /** The values of each leaf, wherever in a list it stands: what is left out moves the rest up. */
  private static Map<String, Set<JsonNode>> byPattern(Map<String, JsonNode> leaves) {
    Map<String, Set<JsonNode>> values = new HashMap<>();
    leaves.forEach(
        (leaf, value) ->
            values.computeIfAbsent(position(leaf), pattern -> new HashSet<>()).add(value));
    return values;
  }

  private static Set<String> difference(
      Map<String, Set<JsonNode>> all, Map<String, Set<JsonNode>> without) {
    Set<String> difference = new TreeSet<>();
    all.forEach(
        (leaf, values) -> {
          if (!without.getOrDefault(leaf, Set.of()).containsAll(values)) difference.add(leaf);
        });
    return difference;
  }

  private static String position(String path) {
    return path.indexOf('[') < 0 ? path : POSITION.matcher(path).replaceAll("[]");
  }

  /** Told, or set by the vendor itself, or told by the number of the phone or the document. */
  private static boolean isExcused(String leaf, List<Loss> losses) {
    return losses.stream()
            .map(loss -> position(loss.path()))
            .anyMatch(
                path ->
                    Leaves.covers(path, leaf)
                        || path.startsWith(leaf + "[")
                        || JOINED_WITH.getOrDefault(path, Set.of()).contains(leaf))
        || SET_BY_THE_VENDOR.stream().anyMatch(it -> Leaves.covers(it, leaf))
        || leaf.endsWith("phones[].type")
        || leaf.endsWith("phone.type")
        || leaf.equals("documents[].country");
  }
}
