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

  @Test
  void anAnswerOfAnotherCodeIsNoHit() throws IOException {
    vendors.script(
        (vendor, method, body) ->
            method.equals("GET")
                ? new Answer(
                    200, "{\"count\":1,\"items\":[{\"href\":\"x\",\"id\":9,\"code\":\"2-7\"}]}")
                : null);

    assertThat(push("bsale", HEADER + FIRST).code()).isZero();
    assertThat(Files.readString(journal())).contains("createClient").doesNotContain("updateClient");
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
