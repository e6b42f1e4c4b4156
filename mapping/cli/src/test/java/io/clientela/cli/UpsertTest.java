package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer that a vendor has is changed there, and a second one is never made. */
class UpsertTest {
  private static final String HEADER =
      "id,type,given_name,family_name,document_type,document_number,document_country,email,phone\n";
  private static final String ROSA =
      "1,person,Rosa,Prueba,dni,99000001,PE,persona-1@example.com,+51911000001\n";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void theSameFileAgainCreatesNothing(String vendor) throws IOException {
    Ran first = push(vendor, HEADER + ROSA);
    assertThat(first.err()).isEmpty();
    assertThat(report()).contains("created");
    Files.delete(new Pushes(folder).journal());
    Ran second = push(vendor, HEADER + ROSA);

    assertThat(report()).contains("updated");
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(vendors.taken(vendor, "persona-1@example.com")).isEqualTo(1);
    assertThat(register(vendor).changes()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "koibox  | {\"id\":7,\"nombre\":\"R\",\"dni\":\"99000001\"}",
        "koibox  | {\"id\":7,\"nombre\":\"R\",\"email\":\"Persona-1@Example.com\"}",
        "koibox  | {\"id\":7,\"nombre\":\"R\",\"movil\":\"911000001\",\"prefijo_tel\":\"51\"}",
        "sperant | {\"id\":7,\"document\":\"99000001\"}",
        "sperant | {\"id\":7,\"email\":\"Persona-1@Example.com\"}",
        "sperant | {\"id\":7,\"phone\":\"+51911000001\"}",
        "tomticket-v2 | {\"internal_id\":\"1\"}",
        "tomticket-v2 | {\"internal_id\":\"other\",\"email\":\"Persona-1@Example.com\"}",
      })
  void isFoundByWhatItCanBeToldBy(String vendor, String row) throws IOException {
    register(vendor).has(row);

    Ran ran = push(vendor, HEADER + ROSA);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(vendors.taken(vendor, "persona-1@example.com")).isZero();
    assertThat(register(vendor).changes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant"})
  void severalAreLeftToAPerson(String vendor) throws IOException {
    register(vendor).has("{\"id\":7,\"nombre\":\"R\",\"email\":\"persona-1@example.com\"}");
    register(vendor).has("{\"id\":8,\"nombre\":\"R\",\"email\":\"persona-1@example.com\"}");

    Ran ran = push(vendor, HEADER + ROSA);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains(vendor + ", failed: emails: 2 customers at ")
        .contains("have this e-mail address; name one by the external id '" + vendor + "'");
    assertThat(register(vendor).changes()).isZero();
    assertThat(register(vendor).rows()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant"})
  void aFilterThatIsPassedOverFindsNobodyElse(String vendor) throws IOException {
    register(vendor).ignoresFilters = true;
    for (int i = 100; i < 160; i++) {
      register(vendor)
          .has("{\"id\":" + i + ",\"nombre\":\"R\",\"email\":\"r" + i + "@example.com\"}");
    }
    register(vendor).has("{\"id\":7,\"nombre\":\"R\",\"email\":\"persona-1@example.com\"}");

    push(vendor, HEADER + ROSA);

    assertThat(register(vendor).rows()).hasSize(61);
    assertThat(register(vendor).changes()).isEqualTo(1);
  }

  @Test
  void oneOfAnotherDocumentIsSomebodyElse() throws IOException {
    vendors
        .koibox()
        .has(
            "{\"id\":7,\"nombre\":\"Eva\",\"dni\":\"99000002\",\"email\":\"persona-1@example.com\"}");

    Ran ran = push("koibox", HEADER + ROSA);

    assertThat(ran.code()).isZero();
    assertThat(vendors.koibox().rows()).hasSize(2);
    assertThat(vendors.koibox().changes()).isZero();
  }

  @Test
  void somebodyElseForWhomSperantWouldTakeItIsLeftToAPerson() throws IOException {
    vendors
        .sperant()
        .has("{\"id\":7,\"document\":\"99000002\",\"email\":\"persona-1@example.com\"}");

    Ran ran = push("sperant", HEADER + ROSA);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("emails: somebody else at Sperant has this e-mail address");
    assertThat(vendors.sperant().rows()).hasSize(1);
  }

  @Test
  void whatLeavingOutWouldResetIsSentAsItIs() throws IOException {
    vendors
        .koibox()
        .has(
            "{\"id\":7,\"nombre\":\"R\",\"email\":\"persona-1@example.com\","
                + "\"is_suscrito_newsletter\":true,\"is_suscrito_encuestas\":true}");

    push("koibox", HEADER + ROSA);

    JsonObject row = vendors.koibox().rows().get(0);
    assertThat(row.get("nombre").getAsString()).isEqualTo("Rosa");
    assertThat(row.get("is_suscrito_newsletter").getAsBoolean()).isTrue();
    assertThat(row.get("is_suscrito_encuestas").getAsBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void aLostResponseIsSettledByLookingAgain(String vendor) throws IOException {
    vendors.hook(
        (phase, name) -> {
          if (phase == FakeVendors.Phase.DONE) throw new IllegalStateException("lost");
        });

    Ran ran = push(vendor, HEADER + ROSA);

    assertThat(ran.code()).isZero();
    assertThat(report()).contains("created");
    assertThat(vendors.taken(vendor, "persona-1@example.com")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void whatStaysUnknownIsLookedForByTheNextRun(String vendor) throws IOException {
    vendors.script(
        (name, method, body) -> method.equals("POST") ? new FakeVendors.Answer(500, "{}") : null);
    Ran first = push(vendor, HEADER + ROSA);
    vendors.script((name, method, body) -> null);

    Ran second = push(vendor, HEADER + ROSA, "--resume");

    assertThat(first.err())
        .contains(vendor + ", unknown: create")
        .contains("--resume looks for it");
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(vendors.taken(vendor, "persona-1@example.com")).isEqualTo(1);
  }

  @Test
  void anIdOfNobodyIsTold() throws IOException {
    Ran ran = push("koibox", "id,given_name,external_id.koibox\n1,Rosa,99\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("externalIds: Koibox has no customer of the id that is given");
  }

  @Test
  void whatSperantWantsIsToldBeforeTheFirstCall() throws IOException {
    Map<String, String> environment = new HashMap<>(vendors.environment());
    environment.remove("CLIENTELA_SPERANT_SOURCE");
    environment.put("CLIENTELA_SPERANT_INTEREST_TYPE", "Altísimo");

    Ran ran = new Pushes(folder).push(environment, "sperant", HEADER + ROSA);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("CLIENTELA_SPERANT_SOURCE is not set")
        .contains("'Recomendación' (9)")
        .contains("CLIENTELA_SPERANT_INTEREST_TYPE is no name of it")
        .contains("'Alto' (3)");
    assertThat(vendors.sperant().rows()).isEmpty();
  }

  private FakeRegister register(String vendor) {
    return switch (vendor) {
      case "koibox" -> vendors.koibox();
      case "sperant" -> vendors.sperant();
      default -> vendors.tomticketV2();
    };
  }

  private String report() throws IOException {
    return String.join("\n", new Pushes(folder).report());
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }
}
