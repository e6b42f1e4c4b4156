package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MessageQueueTest {
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();

  @Test
  void messagesAreReadInOrderBeforeItCloses() {
    try (MessageQueue messages = new MessageQueue(new MessageStream(read))) {
      for (int i = 0; i < 5; i++) messages.tell("message " + i);
    }

    assertThat(text())
        .containsExactly("message 0", "message 1", "message 2", "message 3", "message 4");
  }

  @Test
  void whoeverTellsDoesNotWaitForWhoeverReadsAndWhatIsDroppedIsCounted() {
    CountDownLatch reading = new CountDownLatch(1);
    MessageQueue messages = new MessageQueue(new MessageStream(unreadUntil(reading)));
    int told = 5_000;
    for (int i = 0; i < told; i++) messages.tell("message " + i);

    reading.countDown();
    messages.tell("the last");
    messages.close();

    assertThat(text()).startsWith("message 0").hasSizeBetween(1_000, 1_003);
    int dropped =
        text().stream()
            .filter(it -> it.endsWith(" messages were dropped, for nobody read them"))
            .mapToInt(it -> Integer.parseInt(it.replaceAll("\\D", "")))
            .sum();
    assertThat(dropped).isBetween(told - 1_001, told - 999);
  }

  @Test
  void itClosesThoughNobodyReads() {
    MessageQueue messages = new MessageQueue(new MessageStream(unreadUntil(new CountDownLatch(1))));
    messages.tell("message");

    messages.close();

    assertThat(text()).isEmpty();
  }

  private List<String> text() {
    return read.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private OutputStream unreadUntil(CountDownLatch reading) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          reading.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
        read.write(bytes, offset, length);
      }
    };
  }
}
