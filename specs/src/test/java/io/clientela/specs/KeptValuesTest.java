package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a vendor gives or resets when it is left out is sent by every request that we show: by no
 * example of ours does somebody lose or give a consent unasked.
 */
class KeptValuesTest {
  private static final String KOIBOX =
      "is_suscrito_newsletter is_suscrito_encuestas is_agree_notificaciones_sms"
          + " is_agree_notificaciones_email is_active is_citas_online";
  private static final String SPERANT = "publicity_consent potential_buyer country";
  private static final String TOMTICKET = "criarchamados idioma";

  @ParameterizedTest
  @CsvSource({
    "koibox, createCustomer, " + KOIBOX,
    "sperant, updateClient, " + SPERANT + " deparment province district",
    "tomticket, updateClient, " + TOMTICKET,
  })
  void everyRequestOfTheExamplesSendsThem(String vendor, String operation, String names) {
    JsonNode examples = Yaml.parse(Contracts.bundle(vendor)).path("components").path("examples");
    List<String> requests = new ArrayList<>();
    for (var example : examples.properties()) {
      if (!example.getKey().startsWith(operation + ".request.")) continue;
      requests.add(example.getKey());
      assertThat(example.getValue().path("value").fieldNames())
          .toIterable()
          .as(example.getKey())
          .contains(names.split(" "));
    }

    assertThat(requests).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Koibox, " + KOIBOX,
    "Sperant, " + SPERANT,
    "TomTicket, " + TOMTICKET,
  })
  void theSnippetsOfTheReadmeSendThem(String vendor, String names) throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    Matcher snippet = Pattern.compile("(?s)### " + vendor + "\n+```java\n(.*?)```").matcher(readme);

    assertThat(snippet.find()).as(vendor).isTrue();
    for (String name : names.split(" ")) {
      assertThat(snippet.group(1)).contains("." + setter(name) + "(");
    }
  }

  /** A property that Koibox gives when it is left out is told by its default. */
  @Test
  void theDefaultsOfKoiboxAreAllMeant() {
    List<String> given = new ArrayList<>();
    Pointer.resolve(
            Yaml.parse(Contracts.bundle("koibox")), "#/components/schemas/CustomerInput/properties")
        .properties()
        .forEach(
            property -> {
              if (property.getValue().has("default")) given.add(property.getKey());
            });

    assertThat(given).containsExactlyInAnyOrder(KOIBOX.split(" "));
  }

  private static String setter(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      String first = word.substring(0, 1);
      camel
          .append(camel.isEmpty() ? first : first.toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return camel.toString();
  }
}
