package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushToBsaleTest {
  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @Test
  void bsaleIsToldWhatChangedOfAClientThatItHas() throws IOException {
    vendors.bsaleHas("41333444-6", 65);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isZero();
    assertThat(report().get(0)).contains("\"vendorId\":\"65\"");
    assertThat(Files.readString(journal())).contains("updateClient").doesNotContain("createClient");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\":1,\"items\":[{\"href\":\"x\",\"id\":9,\"code\":\"2-7\"}]}",
        "{\"count\":1,\"items\":[{\"href\":\"x\",\"id\":9}]}",
        "{\"count\":9999,\"items\":[]}",
        "{\"count\":9999,\"items\":[{\"href\":\"x\",\"id\":9,\"code\":\"41333444-6\"}]}",
        "{\"count\":0,\"items\":[],\"next\":\"https://bsale.test/clients.json?offset=50\"}",
        "{\"count\":2,\"items\":[{\"href\":\"x\",\"id\":9,\"code\":\"41333444-6\",\"state\":0},"
            + "{\"href\":\"x\",\"id\":8,\"code\":\"1-9\",\"state\":99}]}",
      })
  void aLookUpThatIgnoresItsFilterCreatesNothing(String page) throws IOException {
    vendors.script((vendor, method, body) -> method.equals("GET") ? new Answer(200, page) : null);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("line 2 (1), bsale, failed: listClients: asked for one code, the response ")
        .endsWith("so it is not created\n");
    assertThat(Files.readString(journal())).doesNotContain("SENT");
    assertThat(vendors.taken("bsale", "persona-1@example.com")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"41333444-6", "41.333.444-6", "413334446"})
  void aClientIsFoundInWhicheverFormItsCodeWasWritten(String code) throws IOException {
    vendors.bsaleHas(code, 65);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isZero();
    assertThat(report().get(0)).contains("\"vendorId\":\"65\"");
    assertThat(Files.readString(journal())).doesNotContain("createClient");
  }

  @Test
  void aClientThatIsThereInSpiteOfABrokenAnswerIsFoundAgain() throws IOException {
    vendors.script(
        (vendor, method, body) -> {
          if (method.equals("POST")) vendors.bsaleHas("41333444-6", 71);
          return method.equals("POST") ? new Answer(502, "{}") : null;
        });

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(report().get(0)).contains("\"created\"").contains("\"vendorId\":\"71\"");
  }

  @Test
  void aClientThatIsNotFoundAfterABrokenAnswerIsUnknown() throws IOException {
    vendors.script((vendor, method, body) -> method.equals("POST") ? new Answer(502, "{}") : null);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("line 2 (1), bsale, unknown: createClient: HTTP 502")
        .contains("--resume looks for it at bsale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":66,\"code\":\"\"}", "{\"id\":66,\"code\":\"41333444-6\"}"})
  void anUpdateThatIsAnsweredWithAnotherClientIsUnknown(String client) throws IOException {
    vendors.bsaleHas("41333444-6", 65);
    String answer = client.replace("{", "{\"href\":\"x\",");
    vendors.script((vendor, method, body) -> method.equals("PUT") ? new Answer(200, answer) : null);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.err())
        .startsWith("line 2 (1), bsale, unknown: updateClient: the response is of another client");
  }

  @Test
  void severalClientsOfOneCodeAreNotChosenFrom() throws IOException {
    String two =
        "{\"count\":2,\"items\":[{\"href\":\"x\",\"id\":8,\"code\":\"41.333.444-6\",\"state\":0},"
            + "{\"href\":\"x\",\"id\":9,\"code\":\"41333444-6\",\"state\":0}]}";
    vendors.script((vendor, method, body) -> method.equals("GET") ? new Answer(200, two) : null);

    Ran ran = push("bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            "line 2 (1), bsale, failed: documents: 2 clients at Bsale have this code; name one by"
                + " the external id 'bsale'\n");
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }

  private Path journal() {
    return new Pushes(folder).journal();
  }

  private List<String> report() throws IOException {
    return new Pushes(folder).report();
  }
}
