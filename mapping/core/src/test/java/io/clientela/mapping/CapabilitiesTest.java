package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.CanonicalType;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.customer.Leaves;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published capabilities are what the mappers do; {@code -Dcapabilities.update} writes them.
 */
class CapabilitiesTest {
  private static final int CUSTOMERS = 120;
  private static final int ANSWERS = 300;
  private static final Path RESOURCE =
      Path.of("src/main/resources/io/clientela/mapping/capabilities.json");
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- capabilities -->\n";
  private static final String END = "<!-- /capabilities -->\n";

  @Test
  void whatIsPublishedIsWhatTheMappersDo() throws IOException {
    List<Capability> found = find();
    String json = json(found);
    String readme = Files.readString(README);
    String table = BEGIN + Capabilities.markdown(found) + END;
    String withTable = readme.replaceAll("(?s)" + BEGIN + ".*" + END, table);
    if (System.getProperty("capabilities.update") != null) {
      Files.writeString(RESOURCE, json);
      Files.writeString(README, withTable);
      return;
    }

    assertThat(Files.readString(RESOURCE)).isEqualTo(json);
    assertThat(readme).contains(table);
    assertThat(Capabilities.all()).isEqualTo(found);
  }

  private static List<Capability> find() {
    List<String> fields = fields("", Customer.class);
    List<Capability> found = new ArrayList<>();
    Map<String, Set<String>> read = read();
    for (MappedVendor vendor : MappedVendor.values()) {
      Set<String> written = new HashSet<>();
      Map<String, Set<LossKind>> losses = new HashMap<>();
      write(Written.WAYS.get(vendor.key()), written, losses);
      for (String field : fields) {
        boolean reads = read.getOrDefault(vendor.key(), Set.of()).contains(field);
        Set<LossKind> kinds = losses.getOrDefault(field, Set.of());
        found.add(
            new Capability(
                field,
                vendor.key(),
                reads,
                written.contains(field),
                kinds.stream().sorted().toList()));
      }
    }
    found.sort(Comparator.comparingInt(it -> fields.indexOf(it.field())));
    return found;
  }

  private static void write(
      Function<Customer, Mapped<JsonElement>> way,
      Set<String> written,
      Map<String, Set<LossKind>> losses) {
    RandomCustomers customers = new RandomCustomers(5);
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      Mapped<JsonElement> mapped = way.apply(customer);
      for (String leaf : Leaves.of(customer).keySet()) {
        String field = field(leaf);
        boolean matters = !isForAnother(leaf, way);
        mapped.losses().stream()
            .filter(loss -> matters && Leaves.covers(loss.path(), leaf))
            .forEach(
                loss ->
                    losses
                        .computeIfAbsent(field, it -> EnumSet.noneOf(LossKind.class))
                        .add(loss.kind()));
        if (!mapped.isDeliverable() || written.contains(field)) continue;
        boolean differs =
            Leaves.without(customer, leaf)
                .map(less -> !way.apply(less).result().equals(mapped.result()))
                .orElse(false);
        if (differs) written.add(field);
      }
    }
    tellDefaults(way, losses);
  }

  /** What is told only of a field that is missing. */
  private static void tellDefaults(
      Function<Customer, Mapped<JsonElement>> way, Map<String, Set<LossKind>> losses) {
    RandomCustomers customers = new RandomCustomers(6);
    for (int i = 0; i < CUSTOMERS; i++) {
      way.apply(customers.next()).losses().stream()
          .filter(loss -> loss.kind() == LossKind.DEFAULTED)
          .forEach(
              loss ->
                  losses
                      .computeIfAbsent(field(loss.path()), it -> EnumSet.noneOf(LossKind.class))
                      .add(LossKind.DEFAULTED));
    }
  }

  private static boolean isForAnother(String leaf, Function<Customer, ?> way) {
    return leaf.startsWith("customFields.")
        && !MappedVendor.ownerOf(leaf.substring(13))
            .map(owner -> Written.WAYS.get(owner.key()) == way)
            .orElse(true);
  }

  private static Map<String, Set<String>> read() {
    RandomResponses answers = new RandomResponses(8);
    Map<String, Set<String>> read = new HashMap<>();
    for (int i = 0; i < ANSWERS; i++) {
      note(
          read,
          "bsale",
          BsaleMapper.toCustomer(
              answers.next(io.clientela.bsale.model.Client.class),
              List.of(answers.next(io.clientela.bsale.model.Contact.class)),
              List.of(answers.next(io.clientela.bsale.model.Address.class))));
      note(
          read,
          "koibox",
          KoiboxMapper.toCustomer(answers.next(io.clientela.koibox.model.Customer.class)));
      note(read, "lotinfo", LotinfoMapper.toCustomer(answers.lotinfo()));
      note(
          read,
          "sperant",
          SperantMapper.toCustomer(answers.next(io.clientela.sperant.model.Client.class)));
      note(
          read,
          "tomticket-v2",
          TomTicketV2Mapper.toCustomer(
              answers.next(io.clientela.tomticketv2.model.Customer.class)));
    }
    return read;
  }

  private static void note(
      Map<String, Set<String>> read, String vendor, Mapped<Customer> customer) {
    Leaves.of(customer.value())
        .keySet()
        .forEach(leaf -> read.computeIfAbsent(vendor, it -> new HashSet<>()).add(field(leaf)));
  }

  private static String field(String leaf) {
    String pattern = Leaves.pattern(leaf);
    return pattern.startsWith("externalIds.") ? "externalIds" : pattern;
  }

  private static List<String> fields(String path, Class<?> type) {
    List<String> fields = new ArrayList<>();
    for (CanonicalType.Component component : CanonicalType.components(type)) {
      Class<?> inner = component.valueType();
      String name = path + component.name() + (component.isList() ? "[]" : "");
      boolean branch = !CanonicalType.components(inner).isEmpty() && inner != GeoPosition.class;
      fields.addAll(branch ? fields(name + ".", inner) : List.of(name));
    }
    return fields;
  }

  private static String json(List<Capability> capabilities) {
    JsonMapper mapper = JsonMapper.builder().build();
    return capabilities.stream()
        .map(capability -> mapper.valueToTree(capability).toString())
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
