package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseInputTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
  private final Socket socket = new Socket();

  @Test
  void handsOutAHeadLineByLineAndABodyAsAWhole() throws IOException {
    ResponseInput input = input("HTTP/1.1 200 OK\r\nA: b\r\n\r\nbo\ndyHTTP/1.1 200 OK\r\n");

    input.expectHead();
    assertThat(pieces(input, 3)).containsExactly("HTTP/1.1 200 OK\r\n", "A: b\r\n", "\r\n");
    input.expectBody(5);
    assertThat(pieces(input, 1)).containsExactly("bo\ndy");
    assertThat(input.isQuiet(socket, 0, false)).isFalse();
  }

  @Test
  void handsOutChunksAsAWhole() throws IOException {
    ResponseInput input = input("\r\n5;x=y\r\na\nb\nc\r\n000\r\n\r\nHTTP/1.1 200 OK\r\n");

    input.expectHead();
    assertThat(pieces(input, 1)).containsExactly("\r\n");
    input.expectChunks();
    assertThat(pieces(input, 5)).containsExactly("5;x=y\r\n", "a\nb\nc", "\r\n", "000\r\n", "\r\n");
    assertThat(input.isQuiet(socket, 0, false)).isFalse();
  }

  @Test
  void handsOutChunksOfNoSizeLineByLine() throws IOException {
    ResponseInput input = input("fffffffff\r\na\nb\n");

    input.expectHead();
    input.expectChunks();
    assertThat(pieces(input, 3)).containsExactly("fffffffff\r\n", "a\n", "b\n");
  }

  @Test
  void handsOutWhateverIsThereBeforeTheFirstRequest() throws IOException {
    assertThat(pieces(input("a\nb\nc"), 1)).containsExactly("a\nb\nc");
  }

  @Test
  void takesNoMoreFromBelowThanABodyHas() throws IOException {
    InputStream below = new ByteArrayInputStream("1234567".getBytes(StandardCharsets.US_ASCII));
    ResponseInput input = new ResponseInput(below, nanos::get);

    input.expectBody(5);

    assertThat(pieces(input, 1)).containsExactly("12345");
    assertThat(below.available()).isEqualTo(2);
  }

  /** Idle for so long, with so many bytes below, on a peer that closed, is silent or sent. */
  @ParameterizedTest
  @CsvSource({
    "0,    0, false, SILENT, true",
    "0,    0, false, CLOSED, true",
    "0,    0, true,  CLOSED, false",
    "0,    0, true,  SENT,   false",
    "0,    0, true,  SILENT, true",
    "0,    9, false, SENT,   false",
    "0,    9, false, SILENT, true",
    "3,    0, false, CLOSED, false",
    "3,    0, false, SENT,   false",
    "3,    0, false, SILENT, true",
    "3999, 0, true,  SILENT, true",
    "4000, 0, true,  SILENT, false"
  })
  void aConnectionIsOfUseWhileItIsSilent(
      int idleMillis, int pending, boolean proved, Peer peer, boolean quiet) {
    ResponseInput input = new ResponseInput(new Below(peer), nanos::get);
    nanos.addAndGet(Duration.ofMillis(idleMillis).toNanos());

    assertThat(input.isQuiet(socket, pending, proved)).isEqualTo(quiet);
  }

  @Test
  void whatWasProvedJustNowIsNotProvedAgain() {
    Below below = new Below(Peer.SILENT);
    ResponseInput input = new ResponseInput(below, nanos::get);

    assertThat(input.isQuiet(socket, 0, true)).isTrue();
    assertThat(input.isQuiet(socket, 0, true)).isTrue();
    assertThat(below.reads).isOne();
  }

  private enum Peer {
    SILENT,
    CLOSED,
    SENT
  }

  /** The bytes of such a peer. */
  private static final class Below extends InputStream {
    private final Peer peer;
    private int reads;

    Below(Peer peer) {
      this.peer = peer;
    }

    @Override
    public int read() throws IOException {
      reads++;
      return switch (peer) {
        case SILENT -> throw new SocketTimeoutException();
        case CLOSED -> -1;
        case SENT -> 'x';
      };
    }
  }

  private ResponseInput input(String text) {
    return new ResponseInput(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), nanos::get);
  }

  private static List<String> pieces(InputStream in, int count) throws IOException {
    List<String> pieces = new ArrayList<>();
    byte[] buffer = new byte[8192];
    for (int i = 0; i < count; i++) {
      pieces.add(new String(buffer, 0, in.read(buffer), StandardCharsets.US_ASCII));
    }
    return pieces;
  }
}
