package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseInputTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nA: b\r\n\r\n";
  private static final String UNASKED = "HTTP/1.1 200 OK\r\n";

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);

  @Test
  void handsOutAHeadAndThenItsBody() throws IOException {
    ResponseInput input = input(HEAD + "bo\ndy" + UNASKED);

    input.expectHead();
    assertThat(piece(input)).isEqualTo(HEAD);
    input.expectBody(5);
    assertThat(piece(input)).isEqualTo("bo\ndy");
    assertThat(input.isQuiet(in -> true)).isFalse();
  }

  /** As 100 Continue is. */
  @ParameterizedTest
  @ValueSource(strings = {HEAD, "A\nB: c\n\n", "A\r\n\n", "\n", "\r\n", "A\n\r\r\nb\n\r\n"})
  void handsOutOneHeadAtATime(String head) throws IOException {
    ResponseInput input = input(head + HEAD);

    input.expectHead();
    assertThat(piece(input)).isEqualTo(head);
    assertThat(piece(input)).isEqualTo(HEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5;x=y\r\na\nb\nc\r\n000\r\n\r\n",
        "A\r\n0123456789\r\n1\r\nx\r\n0\r\nTrailer: a\r\nTrailer: b\r\n\r\n",
        "5\n\r\n\r\n1\n0;\n\n",
        "0\r\n\r\n"
      })
  void handsOutChunksUpToTheirEnd(String chunks) throws IOException {
    ResponseInput input = input(HEAD + chunks + UNASKED);

    input.expectHead();
    assertThat(piece(input)).isEqualTo(HEAD);
    input.expectChunks();
    assertThat(piece(input)).isEqualTo(chunks);
    assertThat(input.isQuiet(in -> true)).isFalse();
  }

  /** However the bytes come in, and whatever is asked for at a time. */
  @ParameterizedTest
  @CsvSource({"1, 8192", "3, 8192", "8192, 1", "8192, 3", "5, 2", "2, 5"})
  void findsTheEndOverPieces(int arriving, int asked) throws IOException {
    String chunks = "5;x=y\r\na\nb\nc\r\n10\r\n0123456789abcdef\r\n0\r\nA: b\r\n\r\n";
    ResponseInput input = new ResponseInput(pieces(HEAD + chunks + UNASKED, arriving), nanos::get);

    input.expectHead();
    assertThat(read(input, HEAD.length(), asked)).isEqualTo(HEAD);
    input.expectChunks();
    assertThat(read(input, chunks.length(), asked)).isEqualTo(chunks);
    input.expectHead();
    assertThat(read(input, UNASKED.length(), asked)).isEqualTo(UNASKED);
  }

  /** OkHttp refuses them; what matters is that they do no harm here. */
  @ParameterizedTest
  @ValueSource(strings = {"zz", "", "-5", "ffffffffffffffff", "8000000000000000"})
  void takesASizeThatIsNoneForTheLast(String size) throws IOException {
    ResponseInput input = input(size + "\r\na\n\nb");

    input.expectChunks();
    assertThat(piece(input)).isEqualTo(size + "\r\na\n\n");
  }

  @Test
  void handsOutWhateverIsThereBeforeTheFirstRequest() throws IOException {
    assertThat(piece(input("a\n\nb\nc"))).isEqualTo("a\n\nb\nc");
  }

  /** Idle for so long, with a peer that is silent or not. */
  @ParameterizedTest
  @CsvSource({"0, true, true", "0, false, false", "3999, true, true", "4000, true, false"})
  void aConnectionIsOfUseWhileItIsSilent(int idleMillis, boolean silent, boolean quiet) {
    ResponseInput input = input("");
    nanos.addAndGet(Duration.ofMillis(idleMillis).toNanos());

    assertThat(input.isQuiet(in -> silent)).isEqualTo(quiet);
  }

  @Test
  void aConnectionThatCannotBeAskedIsOfNoUse() {
    ResponseInput input = input("");

    assertThat(input.isQuiet(broken -> throwing())).isFalse();
  }

  @Test
  void waitingForAResponseIsNoIdling() throws IOException {
    InputStream slow =
        new InputStream() {
          @Override
          public int read() {
            nanos.addAndGet(Duration.ofSeconds(9).toNanos());
            return '\n';
          }
        };
    ResponseInput input = new ResponseInput(slow, nanos::get);

    input.expectHead();
    assertThat(input.read()).isEqualTo('\n');
    assertThat(input.isQuiet(in -> true)).isTrue();
  }

  private static boolean throwing() throws IOException {
    throw new IOException();
  }

  private ResponseInput input(String text) {
    return new ResponseInput(pieces(text, text.length() + 1), nanos::get);
  }

  private static InputStream pieces(String text, int size) {
    List<InputStream> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); at += size) {
      String piece = text.substring(at, Math.min(text.length(), at + size));
      pieces.add(new ByteArrayInputStream(piece.getBytes(StandardCharsets.US_ASCII)));
    }
    return new SequenceInputStream(Collections.enumeration(pieces));
  }

  private static String piece(InputStream in) throws IOException {
    byte[] buffer = new byte[8192];
    return new String(buffer, 0, in.read(buffer), StandardCharsets.US_ASCII);
  }

  private static String read(InputStream in, int length, int asked) throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] buffer = new byte[asked];
    while (text.length() < length) {
      text.append(new String(buffer, 0, in.read(buffer), StandardCharsets.US_ASCII));
    }
    return text.toString();
  }
}
