package io.clientela.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks a receiver whose messages nobody reads. After each attack a delivery is still answered,
 * and the file holds what was answered 204 and nothing else.
 */
@Timeout(60)
class ReceiveAttackTest {
  private static final int SLOW_CONNECTIONS = 500;
  private static final AtomicInteger IDS = new AtomicInteger();
  private static final List<Integer> ANSWERED = new ArrayList<>();

  @TempDir static Path folder;
  private static ReceiveProcess receiver;
  private final List<Socket> sockets = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    receiver = ReceiveProcess.start(folder.resolve("customers.jsonl"));
  }

  @AfterAll
  static void stop() throws Exception {
    receiver.close();
  }

  @AfterEach
  void aDeliveryIsStillAnsweredAndNothingElseWasKept() throws Exception {
    deliver();
    for (Socket socket : sockets) socket.close();
    assertThat(Files.readAllLines(folder.resolve("customers.jsonl")))
        .extracting(it -> Integer.valueOf(it.replaceAll(".*\"koibox\":\"(\\d+)\".*", "$1")))
        .containsExactlyElementsOf(ANSWERED);
  }

  @Test
  void slowBodiesOnAWrongPathKeepNobodyWaiting() throws IOException {
    for (int i = 0; i < SLOW_CONNECTIONS; i++) {
      send("POST /wrong HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{");
    }

    assertThat(sockets)
        .first()
        .extracting(ReceiveProcess::status)
        .isEqualTo("HTTP/1.1 404 Not Found");
  }

  @Test
  void slowHeadersKeepNobodyWaiting() throws IOException {
    for (int i = 0; i < SLOW_CONNECTIONS; i++) send("POST /wrong HTTP/1.1\r\nHo");
  }

  @Test
  void slowBodiesOnTheRightPathKeepNobodyWaiting() throws IOException {
    for (int i = 0; i < SLOW_CONNECTIONS; i++) {
      send(head("Content-Type: application/json", "Content-Length: 1000") + "{\"id\":");
    }
  }

  @Test
  void messagesThatNobodyReadsKeepNobodyWaiting() throws Exception {
    int first = deliver();

    for (int i = 0; i < 3_000; i++) assertThat(receiver.post(first)).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n\r\n\r\n",
        "GARBAGE\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000", // a TLS client
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "POST PATH HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: LENGTH\r\n\r\nBODY",
        "POST PATH HTTP/1.1\r\nHost: a\r\nContent-Length: LENGTH\r\n\r\nBODY",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Type: text/plain\r\nContent-Length: LENGTH\r\n\r\nBODY",
        "POST /wrong?PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Length: LENGTH\r\n\r\nBODY",
        "POST /../PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Length: LENGTH\r\n\r\nBODY",
        "GET PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Length: LENGTH\r\n\r\nBODY",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Length: -5\r\n\r\nBODY",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Length: 99999999999999999999\r\n\r\nBODY",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Length: 2147483648\r\n\r\nBODY",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nBODY\r\n0\r\n\r\n",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nBODY\r\n0\r\n\r\n",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\nBODY\r\n0\r\n\r\n",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nTransfer-Encoding: gzip\r\n\r\nBODY",
        "POST PATH HTTP/1.1\r\nHost: a\r\nJSON\r\nContent-Encoding: gzip\r\nContent-Length: LENGTH\r\n\r\nBODY",
      })
  void whatIsNoDeliveryIsRefusedOrCutOff(String request) throws IOException {
    String body = ReceiveProcess.customer(999_999);
    send(
        request
            .replace("PATH", ReceiveProcess.PATH)
            .replace("JSON", "Content-Type: application/json")
            .replace("LENGTH", "" + body.length())
            .replace("BODY", body));
    sockets.get(0).shutdownOutput();

    assertThat(ReceiveProcess.status(sockets.get(0))).matches("|HTTP/1.1 (4..|501) .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4|Transfer-Encoding: chunked",
        "Content-Length: 4|Content-Length: 300",
        "Content-Length: 4, 300",
        "Transfer-Encoding: chunked|Transfer-Encoding: identity",
        "Transfer-Encoding: identity, chunked",
        "Transfer-Encoding : chunked",
        "Content-Length: 4|Transfer_Encoding: chunked"
      })
  void aRequestWithinARequestIsNoDelivery(String lengths) throws IOException {
    String hidden = ReceiveProcess.customer(999_998);
    String inner =
        head("Content-Type: application/json", "Content-Length: " + hidden.length()) + hidden;

    send(
        ("POST /wrong HTTP/1.1\r\nHost: a\r\n" + lengths.replace("|", "\r\n") + "\r\n\r\n")
            + "0\r\n\r\n"
            + inner);
    sockets.get(0).shutdownOutput();

    ReceiveProcess.status(sockets.get(0));
  }

  @Test
  void floodsOfHeadersAreCutOff() throws IOException {
    List<String> floods =
        List.of(
            IntStream.range(0, 5_000).mapToObj(i -> "X-" + i + ": y").collect(joining("\r\n")),
            "X: " + "y".repeat(2_000_000),
            "y".repeat(2_000_000));
    for (String flood : floods) {
      try {
        send("POST " + ReceiveProcess.PATH + " HTTP/1.1\r\n" + flood + "\r\n\r\n");
      } catch (IOException cutOff) {
        continue;
      }
      assertThat(ReceiveProcess.status(sockets.get(sockets.size() - 1)))
          .matches("|HTTP/1.1 4.. .*");
    }
  }

  @Test
  void deliveriesThatAreSentTogetherAreEachKeptOnce() throws IOException {
    StringBuilder together = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      int id = IDS.incrementAndGet();
      String body = ReceiveProcess.customer(id).replace("í", "i");
      together
          .append(head("Content-Type: application/json", "Content-Length: " + body.length()))
          .append(body);
      ANSWERED.add(id);
    }
    send(together.toString());
    sockets.get(0).shutdownOutput();

    byte[] answers = sockets.get(0).getInputStream().readAllBytes();
    assertThat(new String(answers, StandardCharsets.US_ASCII).split("HTTP/1.1 204 ", -1))
        .hasSize(11);
  }

  private static int deliver() throws IOException, InterruptedException {
    int id = IDS.incrementAndGet();
    assertThat(receiver.post(id)).isEqualTo(204);
    ANSWERED.add(id);
    return id;
  }

  private static String head(String... headers) {
    return "POST "
        + ReceiveProcess.PATH
        + " HTTP/1.1\r\nHost: a\r\n"
        + String.join("\r\n", headers)
        + "\r\n\r\n";
  }

  private void send(String text) throws IOException {
    sockets.add(receiver.send(text));
  }
}
