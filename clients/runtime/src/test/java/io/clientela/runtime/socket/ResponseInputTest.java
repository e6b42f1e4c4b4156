package io.clientela.runtime.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseInputTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nA: b\r\n\r\n";

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);

  static List<String> chunks() {
    return List.of(
        "5;x=y\r\na\nb\nc\r\n000\r\n\r\n",
        "A\r\n0123456789\r\n10\r\n0123456789abcdef\r\n0\r\nA: b\r\nC: d\r\n\r\n",
        "5\n\r\n\r\n1\n1\n1\n0;\n\n",
        "0\r\n\r\n");
  }

  static List<String> heads() {
    return List.of(
        HEAD,
        "HTTP/1.1 200 OK\nA: b\n\n",
        "HTTP/1.1 200 OK\r\n\n",
        "HTTP/1.1 200 OK\n\r\r\nb\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n" + HEAD,
        "HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 102 \r\n\r\n" + HEAD);
  }

  /** However the bytes come in, and whether those of the body come with the head. */
  @ParameterizedTest
  @MethodSource("heads")
  void aBodyEndsAfterItsLength(String head) throws IOException {
    for (int size = 1; size < 120; size++) {
      for (int announced = head.length(); announced <= head.length() + 5; announced++) {
        assertThat(isQuietAfter(head, "bo\ndy", size, announced)).isTrue();
        assertThat(isQuietAfter(head, "bo\ndy\n", size, announced)).isFalse();
        assertThat(isQuietAfter(head, "bo\nd", size, announced)).isFalse();
      }
    }
  }

  private boolean isQuietAfter(String head, String body, int size, int announced)
      throws IOException {
    ResponseInput input = new ResponseInput(pieces(head + body, size), nanos::get);
    input.expectHead();
    read(input, announced);
    input.expectBody(5);
    input.readAllBytes();
    return input.isQuiet(in -> true);
  }

  @ParameterizedTest
  @MethodSource("chunks")
  void chunksEndBehindTheLast(String chunks) throws IOException {
    int whole = chunks.length();
    for (int size = 1; size < 120; size++) {
      assertThat(isQuietAfterChunks(chunks, size)).isTrue();
      assertThat(isQuietAfterChunks(chunks + "HTTP/1.1 200 OK\r\n", size)).isFalse();
      assertThat(isQuietAfterChunks(chunks + "\n", size)).isFalse();
      for (int i = 0; i < whole; i++) {
        assertThat(isQuietAfterChunks(chunks.substring(0, i), size)).isFalse();
      }
    }
  }

  /** OkHttp refuses them; what matters is that they do no harm here. */
  @ParameterizedTest
  @ValueSource(
      strings = {"zz", "", "-5", "ffffffffffffffff", "8000000000000000", "11111111111111111"})
  void aSizeThatIsNoneIsNoEnd(String size) throws IOException {
    assertThat(isQuietAfterChunks(size + "\r\na\n", 9)).isFalse();
  }

  private boolean isQuietAfterChunks(String chunks, int size) throws IOException {
    ResponseInput input = new ResponseInput(pieces(HEAD + chunks, size), nanos::get);
    input.expectHead();
    read(input, HEAD.length());
    input.expectChunks();
    input.readAllBytes();
    return input.isQuiet(in -> true);
  }

  @Test
  void aBodyWithoutALengthLeavesNothingToBeUsed() throws IOException {
    ResponseInput input = input(HEAD + "body");
    input.expectHead();
    read(input, HEAD.length());
    input.expectClose();
    input.readAllBytes();

    assertThat(input.isQuiet(in -> true)).isFalse();
    assertThat(input.isUnderWay()).isTrue();
  }

  @Test
  void aBodyWithoutALengthIsNotKept() throws IOException {
    ResponseInput input = new ResponseInput(pieces(HEAD + "x".repeat(1 << 20), 512), nanos::get);
    input.expectHead();
    read(input, HEAD.length());
    input.expectClose();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    byte[] buffer = new byte[8192];

    long before = threads.getCurrentThreadAllocatedBytes();
    while (input.read(buffer) >= 0) {
      // Read, and not kept.
    }

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1 << 20);
  }

  @Test
  void aResponseIsUnderWayFromTheRequestToItsEnd() throws IOException {
    ResponseInput input = input(HEAD + "body");
    assertThat(input.isUnderWay()).isFalse();
    input.expectHead();
    assertThat(input.isUnderWay()).isTrue();
    read(input, HEAD.length());
    input.expectBody(4);
    input.readAllBytes();
    assertThat(input.isUnderWay()).isFalse();
  }

  @Test
  void isNotInUseBeforeTheFirstRequest() throws IOException {
    ResponseInput input = input("tls");
    input.readAllBytes();

    assertThat(input.isInUse()).isFalse();
    input.expectHead();
    assertThat(input.isInUse()).isTrue();
  }

  /** Idle for so long, with a peer that is silent or not. */
  @ParameterizedTest
  @CsvSource({"0, true, true", "0, false, false", "3999, true, true", "4000, true, false"})
  void aConnectionIsOfUseWhileItIsSilent(int idleMillis, boolean silent, boolean quiet)
      throws IOException {
    ResponseInput input = used();
    nanos.addAndGet(Duration.ofMillis(idleMillis).toNanos());

    assertThat(input.isQuiet(in -> silent)).isEqualTo(quiet);
  }

  @Test
  void aConnectionThatCannotBeAskedIsOfNoUse() throws IOException {
    ResponseInput input = used();

    assertThat(input.isQuiet(broken -> throwing())).isFalse();
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

  private ResponseInput used() throws IOException {
    ResponseInput input = input(HEAD);
    input.expectHead();
    // Waiting for a response is no idling.
    nanos.addAndGet(Duration.ofSeconds(9).toNanos());
    read(input, HEAD.length());
    input.expectBody(0);
    return input;
  }

  /** Reads at least so many bytes, or up to the end. */
  private static void read(InputStream in, int count) throws IOException {
    byte[] buffer = new byte[8192];
    for (int rest = count; rest > 0; ) {
      int read = in.read(buffer);
      if (read < 0) return;
      rest -= read;
    }
  }
}
