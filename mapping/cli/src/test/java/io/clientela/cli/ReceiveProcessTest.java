package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two receivers, the end of one, and a disk that is full, as processes see them. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it ends processes in another way")
class ReceiveProcessTest {
  private static final int NOT_DONE = 1;
  private static final int USAGE = 2;
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  @Test
  void aSecondStartTakesNeitherPortNorFile() throws Exception {
    Path file = folder.resolve("customers.jsonl");
    Path other = folder.resolve("others.jsonl");
    try (ReceiveProcess first = ReceiveProcess.start(file)) {
      assertThat(first.post(1)).isEqualTo(204);
      // half a line, as is there while another process writes
      Files.writeString(other, "{\"externalIds\":{\"koibox\":\"7\"}}\n{\"ext");

      Process samePort = ReceiveProcess.launch("", "--port=" + first.port(), "--out=" + other);
      Process sameFile = ReceiveProcess.launch("", "--port=0", "--out=" + file);

      assertThat(told(samePort))
          .containsExactly(
              "clientela: port "
                  + first.port()
                  + " of 127.0.0.1 cannot be used: another program"
                  + " has it");
      assertThat(samePort.waitFor()).isEqualTo(NOT_DONE);
      assertThat(other).content().endsWith("{\"ext");
      assertThat(told(sameFile))
          .containsExactly(
              "clientela: the file of customers from Koibox " + file + " is in use by another run");
      assertThat(sameFile.waitFor()).isEqualTo(USAGE);
      assertThat(first.post(2)).isEqualTo(204);
    }
    assertThat(file).content().hasLineCount(2);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aSlowBodyIsAnsweredThoughTheProcessIsToEnd() throws Exception {
    Path file = folder.resolve("customers.jsonl");
    String customer = "{\"id\":9,\"nombre\":\"Lucia\"}";
    try (ReceiveProcess receiver = ReceiveProcess.start(file)) {
      Socket slow =
          receiver.send(
              "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                      .formatted(ReceiveProcess.PATH, customer.length())
                  + customer.substring(0, 5));
      // what was sent later is answered: so the slow one is under way
      assertThat(receiver.post(1)).isEqualTo(204);

      receiver.process().destroy();
      while (receiver.post(1) != 503) Thread.onSpinWait();
      slow.getOutputStream().write(customer.substring(5).getBytes(StandardCharsets.ISO_8859_1));

      assertThat(ReceiveProcess.status(slow)).isEqualTo("HTTP/1.1 204 No Content");
      assertThat(receiver.process().waitFor()).isEqualTo(TERMINATED);
    }
    assertThat(file).content().hasLineCount(2);
  }

  @Test
  void whatTheDiskHasNoRoomForIsNotAnswered204() throws Exception {
    Path file = folder.resolve("customers.jsonl");
    int answered = 0;
    try (ReceiveProcess receiver = ReceiveProcess.start(file, "ulimit -f 4")) {
      while (receiver.post(answered + 1) == 204) answered++;
      assertThat(receiver.post(answered + 1)).isEqualTo(500);
      assertThat(receiver.post(1)).isEqualTo(204);
    }
    assertThat(answered).isPositive();
    assertThat(file).content().hasLineCount(answered).endsWith("}\n");
  }

  private static List<String> told(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }
}
