package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static io.clientela.cli.Pushes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers of Koibox, Lotinfo and Sperant are worth. */
class PushToOthersTest {
  private static final String WITH_IDS =
      "id,type,given_name,family_name,email,external_id.sperant,external_id.tomticket.email\n";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":[{\"id\":1}]}",
        "{\"result\":[]}",
        "{\"result\":[{\"id\":1},{\"id\":2},{\"id\":3}]}",
        "{\"result\":[{\"id\":1},{\"id\":1}]}",
        "{\"result\":[{\"id\":1},null]}",
      })
  void aBatchIsUnknownIfItsAnswerIsNotOneForEachClient(String answer) throws IOException {
    vendors.script((vendor, method, body) -> new Answer(200, answer));

    Ran ran = push("lotinfo", HEADER + FIRST + SECOND);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .allMatch(it -> it.contains("lotinfo, unknown: addClients: the response "));
    assertThat(Files.readString(journal())).doesNotContain("DELIVERED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"error\":\"bad token\"} | failed", "{} | unknown", "{\"ok\":true} | unknown"})
  void oneClientIsFailedOnlyIfLotinfoSaysThatItRefusesIt(String answer, String outcome)
      throws IOException {
    vendors.script((vendor, method, body) -> new Answer(200, answer));

    Ran ran = push("lotinfo", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith("line 2 (1), lotinfo, " + outcome + ": addClients: HTTP 200 ");
  }

  @Test
  void anIdThatWasGivenToAnotherRecordIsNoneOfThisOne() throws IOException {
    vendors.script((vendor, method, body) -> new Answer(201, "{\"id\":7,\"nombre\":\"x\"}"));

    Ran ran = push("koibox", HEADER + FIRST + SECOND, "--concurrency=1");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("line 3 (2), koibox, unknown: createCustomer: the response has the id of a");
    assertThat(ran.err()).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{\"id\":\"41\"}}",
        "{\"data\":{\"id\":\"40\",\"attributes\":{\"id\":41}}}",
        "{\"data\":{\"attributes\":{\"id\":41}}}",
        "{\"id\":41}",
      })
  void anUpdateThatIsAnsweredWithAnotherClientIsUnknownAndSentAgain(String answer)
      throws IOException {
    vendors.script((vendor, method, body) -> new Answer(200, answer));
    String csv = WITH_IDS + "1,person,Ana,Prueba,persona-1@example.com,40,\n";

    Ran first = push("sperant", csv);
    vendors.script((vendor, method, body) -> null);
    Ran second = push("sperant", csv, "--resume");

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err())
        .startsWith("line 2 (1), sperant, unknown: updateClient: the response is of another client")
        .contains("--resume sends it again");
    assertThat(second.code()).isZero();
    assertThat(vendors.taken("sperant", "40")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":{\"id\":40}}", "{\"data\":{}}", "{}", "{\"id\":\"40\"}"})
  void anUpdateWhoseAnswerNamesNoOtherClientIsDelivered(String answer) throws IOException {
    vendors.script((vendor, method, body) -> new Answer(200, answer));

    Ran ran = push("sperant", WITH_IDS + "1,person,Ana,Prueba,persona-1@example.com,40,\n");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "lotinfo,'7,person,Ana,Prueba,persona-1@example.com,,','007,person,Eva,Prueba,persona-2@example.com,,'",
    "sperant,'1,person,Ana,Prueba,persona-1@example.com,40,','2,person,Eva,Prueba,persona-2@example.com,40,'",
    "tomticket,'1,person,Ana,Prueba,persona-1@example.com,,persona-1@example.com',"
        + "'2,person,Eva,Prueba,persona-2@example.com,,PERSONA-1@example.com'",
  })
  void twoRecordsThatAreOneCustomerAtTheVendorAreTold(String vendor, String first, String second)
      throws IOException {
    Ran dry = push(vendor, WITH_IDS + first + "\n" + second + "\n", "--dry-run");
    Ran ran = push(vendor, WITH_IDS + first + "\n" + second + "\n");

    String told = ", failed: is the same customer at the vendor as that of line 2\n";
    assertThat(dry.code()).isEqualTo(1);
    assertThat(dry.err()).startsWith("line 3 ").endsWith(vendor + told);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo(dry.err());
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }

  private Path journal() {
    return new Pushes(folder).journal();
  }
}
