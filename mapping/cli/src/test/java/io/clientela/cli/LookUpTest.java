package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a vendor has a customer is told from what it shows, and not told from anything less. */
class LookUpTest {
  private static final String HEADER =
      "id,given_name,document_type,document_number,document_country,email\n";
  private static final String ROSA = "1,Rosa,dni,99000001,PE,persona-1@example.com\n";
  private static final String EVA =
      "{\"id\":%1$d,\"nombre\":\"Eva\",\"internal_id\":\"%1$d\",\"email\":\"eva-%1$d@example.com\"}";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @CsvSource({
    "rut, 40000001-8, CL, 40.000.001-8",
    "rut, 40000001-8, CL, 40000001-8",
    "rut, 40000001-8, CL, 400000018",
    "rut, 40.000.001-8, CL, 40.000.001-8",
    "nif, 99999123E, ES, 99.999.123-E",
    "nie, Z9999123Q, ES, Z-9999123-Q",
    "cpf, 40442820135, BR, 404.428.201-35",
    "other, 0-815, , 0815"
  })
  void koiboxIsAskedForEachFormOfANumber(String type, String number, String country, String there)
      throws IOException {
    vendors.koibox().has("{\"id\":7,\"nombre\":\"R\",\"dni\":\"" + there + "\"}");
    String place = country == null ? "" : country;

    push("koibox", HEADER + "1,Rosa," + type + "," + number + "," + place + ",\n");

    assertThat(vendors.koibox().rows()).hasSize(1);
    assertThat(vendors.koibox().changes()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"fijo, +34820000123, 820000123", "movil, +34820000123, 820000123"})
  void koiboxIsAskedForANumberInBothOfItsPlaces(String place, String number, String there)
      throws IOException {
    vendors.koibox().has("{\"id\":7,\"nombre\":\"R\",\"" + place + "\":\"" + there + "\"}");

    push("koibox", "id,given_name,phone\n1,Rosa," + number + "\n");

    assertThat(vendors.koibox().rows()).hasSize(1);
    assertThat(vendors.koibox().changes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40.000.001-8", "40000001-8", "400000018"})
  void sperantIsAskedForEachFormOfARut(String there) throws IOException {
    vendors.sperant().has("{\"id\":7,\"document\":\"" + there + "\"}");

    push("sperant", HEADER + "1,Rosa,rut,40000001-8,CL,\n");

    assertThat(vendors.sperant().rows()).hasSize(1);
    assertThat(vendors.sperant().changes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void aResponseToAnotherQuestionDoesNotSayThatACustomerIsMissing(String vendor)
      throws IOException {
    for (int i = 100; i < 130; i++) register(vendor).has(EVA.formatted(i));
    register(vendor)
        .has(
            "{\"id\":7,\"internal_id\":\"1\",\"nombre\":\"R\",\"document\":\"99000001\","
                + "\"dni\":\"99000001\",\"email\":\"persona-1@example.com\"}");
    register(vendor).confuses(1000);

    Ran ran = push(vendor, HEADER + ROSA);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains(vendor + ", failed: ");
    assertThat(register(vendor).rows()).hasSize(31);
    assertThat(register(vendor).changes()).isZero();
  }

  @Test
  void bsaleShowingAnotherClientDoesNotSayThatOneIsMissing() throws IOException {
    vendors.script(
        (vendor, method, body) ->
            method.equals("GET")
                ? new FakeVendors.Answer(
                    200,
                    "{\"count\":1,\"items\":[{\"href\":\"x\",\"id\":9,\"code\":\"45000006-K\"}]}")
                : null);

    Ran ran =
        push(
            "bsale",
            "id,given_name,family_name,document_type,document_number,document_country,email\n"
                + "1,Rosa,Prueba,rut,40000001-8,CL,persona-1@example.com\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("shows a client of another code").contains("is not created");
    assertThat(vendors.taken("bsale", "persona-1@example.com")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant", "tomticket-v2"})
  void anAddressWithCapitalsIsFoundAsItWasSent(String vendor) throws IOException {
    String csv = "id,given_name,family_name,email\n%d,Rosa,Prueba,Persona-1@Example.com\n";

    push(vendor, csv.formatted(1));
    Files.delete(new Pushes(folder).journal());
    Ran second = push(vendor, csv.formatted(2));

    assertThat(second.err()).isEmpty();
    assertThat(new Pushes(folder).report()).singleElement().asString().contains("updated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant"})
  void oneResponseToAnotherQuestionIsAskedForAgain(String vendor) throws IOException {
    register(vendor).has(EVA.formatted(100));
    register(vendor).has(EVA.formatted(101));
    register(vendor).confuses(1);

    Ran ran = push(vendor, HEADER + ROSA);

    assertThat(ran.err()).isEmpty();
    assertThat(register(vendor).rows()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "sperant"})
  void aCustomerIsNewWhereAFilterIsPassedOverAndNoRowIsIt(String vendor) throws IOException {
    register(vendor).ignoresFilters = true;
    for (int i = 100; i < 160; i++) register(vendor).has(EVA.formatted(i));

    Ran ran = push(vendor, HEADER + ROSA);

    assertThat(ran.err()).isEmpty();
    assertThat(register(vendor).rows()).hasSize(61);
    assertThat(register(vendor).changes()).isZero();
  }

  private FakeRegister register(String vendor) {
    return switch (vendor) {
      case "koibox" -> vendors.koibox();
      case "sperant" -> vendors.sperant();
      default -> vendors.tomticketV2();
    };
  }

  private Ran push(String to, String csv) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv);
  }
}
