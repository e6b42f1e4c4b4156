package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of servers, as a command of this command line. */
class CheckTest {
  private static final Map<String, String> TOKEN = Map.of("CLIENTELA_KOIBOX_TOKEN", "t0k3n");

  @TempDir private Path folder;

  @Test
  void callsArePlannedWithTheTokensOfTheEnvironment() {
    Ran ran =
        Ran.command(
            TOKEN, "check", "--vendor=koibox", "--url=http://127.0.0.1:1", "--writes", "--plan");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("POST createCustomer, without a credential");
    assertThat(ran.err()).contains("calls, of which");
  }

  @Test
  void aServerThatIsNotThereDiffers() {
    Ran ran =
        Ran.command(
            TOKEN,
            "check",
            "--vendor=koibox",
            "--url=http://127.0.0.1:1",
            "--writes",
            "--report=" + folder);

    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    assertThat(ran.out()).contains("no response, no connection");
    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  void whatIsMissingIsSaidInOneLine() {
    Ran ran = Ran.command(Map.of(), "check", "--vendor=koibox", "--url=http://127.0.0.1:1");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("expected the token in CLIENTELA_KOIBOX_TOKEN, found none");
  }
}
