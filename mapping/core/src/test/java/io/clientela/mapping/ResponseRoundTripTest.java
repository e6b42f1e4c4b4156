package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.bsale.BsaleNewClient;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Leaves;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantUpdate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a vendor answered is sent back to it as it was, but for what was told. */
class ResponseRoundTripTest {
  private static final int ANSWERS = Cases.of(10_000);

  @Test
  void bsaleGetsBackWhatItAnswered() {
    Map<String, String> places =
        Map.ofEntries(
            Map.entry("firstName", "name.given"),
            Map.entry("lastName", "name.family"),
            Map.entry("company", "name.organisation"),
            Map.entry("companyOrPerson", "type"),
            Map.entry("email", "emails"),
            Map.entry("phone", "phones"),
            Map.entry("hasCredit", "credit"),
            Map.entry("maxCredit", "credit"),
            Map.entry("code", "documents"));
    RandomResponses answers = new RandomResponses(11);
    var type = io.clientela.bsale.model.Client.class;
    var adapter = io.clientela.bsale.model.Client.ADAPTER;
    assertSentBack(
        () -> answers.next(type),
        adapter,
        BsaleMapper::toCustomer,
        BsaleMapper::updateFrom,
        ClientUpdate.ADAPTER,
        places,
        Set.of("priceListId"));
    assertSentBack(
        () -> answers.next(type),
        adapter,
        BsaleMapper::toCustomer,
        customer -> {
          Mapped<BsaleNewClient> sent = BsaleMapper.fromCustomer(customer);
          return new Mapped<>(
              sent.result().map(BsaleNewClient::client), sent.losses(), sent.skipped());
        },
        ClientInput.ADAPTER,
        places,
        Set.of("dynamicAttributes"));
  }

  @Test
  void koiboxGetsBackWhatItTold() {
    RandomResponses answers = new RandomResponses(12);
    assertSentBack(
        () -> answers.next(io.clientela.koibox.model.Customer.class),
        io.clientela.koibox.model.Customer.ADAPTER,
        KoiboxMapper::toCustomer,
        KoiboxMapper::fromCustomer,
        CustomerInput.ADAPTER,
        Map.of(
            "email", "emails",
            "movil", "phones",
            "fijo", "phones",
            "prefijo_tel", "phones",
            "dni", "documents",
            "is_suscrito_newsletter", "consents.marketing",
            "is_agree_notificaciones_sms", "consents.sms",
            "is_agree_notificaciones_email", "consents.email"),
        Set.of());
  }

  @Test
  void sperantGetsBackWhatItAnswered() {
    RandomResponses answers = new RandomResponses(13);
    assertSentBack(
        () -> answers.next(io.clientela.sperant.model.Client.class),
        io.clientela.sperant.model.Client.ADAPTER,
        SperantMapper::toCustomer,
        customer -> {
          Mapped<SperantUpdate> sent = SperantMapper.updateFrom(customer);
          return new Mapped<>(
              sent.result().map(SperantUpdate::client), sent.losses(), sent.skipped());
        },
        io.clientela.sperant.model.ClientUpdate.ADAPTER,
        Map.of("country", "addresses[0].country"),
        Set.of(
            "address",
            "date_of_birth",
            "district",
            "extra_fields",
            "observation",
            "occupation",
            "potential_buyer",
            "province",
            "publicity_consent"));
  }

  /**
   * @param onlySent the properties that a response does not have, so that they are not compared
   */
  private static <R, S> void assertSentBack(
      Supplier<R> answers,
      TypeAdapter<R> read,
      Function<R, Mapped<Customer>> reading,
      Function<Customer, Mapped<S>> writing,
      TypeAdapter<S> write,
      Map<String, String> places,
      Set<String> onlySent) {
    Set<String> uncompared = new TreeSet<>();
    Set<String> changed = new TreeSet<>();
    int sentBack = 0;
    for (int i = 0; i < ANSWERS; i++) {
      R answer = answers.get();
      Mapped<Customer> customer = reading.apply(answer);
      Mapped<S> sent = writing.apply(customer.value());
      if (!sent.isDeliverable()) continue;
      sentBack++;
      List<Loss> losses = new ArrayList<>(customer.losses());
      losses.addAll(sent.losses());
      JsonObject before = read.toJsonTree(answer).getAsJsonObject();
      JsonObject after = write.toJsonTree(sent.value()).getAsJsonObject();
      for (String property : Records.properties(sent.value().getClass())) {
        if (!Records.properties(answer.getClass()).contains(property)) {
          uncompared.add(property);
          continue;
        }
        boolean same = plain(before.get(property)).equals(plain(after.get(property)));
        String place = places.getOrDefault(property, property);
        boolean told = losses.stream().anyMatch(it -> isAbout(it, property, place));
        if (!same && !told) changed.add(property);
      }
    }

    assertThat(uncompared).as("sent, but in no response").isEqualTo(onlySent);
    assertThat(changed).as("neither the same nor told").isEmpty();
    assertThat(sentBack).isGreaterThan(ANSWERS / 50);
  }

  private static boolean isAbout(Loss loss, String property, String place) {
    return loss.path().equals(property)
        || loss.path().startsWith("customFields.") && loss.path().endsWith("." + property)
        || Leaves.covers(place, loss.path());
  }

  /**
   * One text for what means the same: absent and empty, 1 and true, 7.50 and 7.5, words of a
   * gender.
   */
  private static String plain(JsonElement value) {
    if (!(value instanceof JsonPrimitive primitive)) return "";
    if (primitive.isBoolean()) return primitive.getAsBoolean() ? "1" : "0";
    if (primitive.isNumber()) {
      return new BigDecimal(primitive.getAsString()).stripTrailingZeros().toPlainString();
    }
    String text = primitive.getAsString();
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "masculino", "m" -> "m";
      case "femenino", "f" -> "f";
      case "h" -> "h";
      default -> text;
    };
  }
}
