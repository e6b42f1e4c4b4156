package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receiver that could not tell its vendor from others does not start. */
class ReceiveOptionsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "--koibox, set CLIENTELA_KOIBOX_WEBHOOK_PATH in the environment",
    "--tomticket-v2, set CLIENTELA_TOMTICKET_V2_WEBHOOK_SECRET in the environment"
  })
  void whatProtectsItIsRequired(String sender, String message) {
    Ran ran = receive(Map.of(), sender);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(file()).doesNotExist();
  }

  @Test
  void aSecretThatNoHeaderHoldsIsRefusedAndNotShown() {
    Ran ran =
        receive(
            Map.of("CLIENTELA_TOMTICKET_V2_WEBHOOK_SECRET", "canary\u0000secret"),
            "--tomticket-v2");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("clientela: CLIENTELA_TOMTICKET_V2_WEBHOOK_SECRET: expected a secret")
        .doesNotContain("canary");
  }

  @Test
  void oneVendorIsNamed() {
    assertThat(receive(Map.of()).code()).isEqualTo(2);
    assertThat(receive(Map.of(), "--koibox", "--tomticket-v2").code()).isEqualTo(2);
  }

  private Ran receive(Map<String, String> environment, String... senders) {
    String[] arguments = new String[senders.length + 3];
    arguments[0] = "receive";
    arguments[1] = "--port=0";
    arguments[2] = "--out=" + file();
    System.arraycopy(senders, 0, arguments, 3, senders.length);
    return Ran.command(environment, arguments);
  }

  private Path file() {
    return folder.resolve("received.jsonl");
  }
}
