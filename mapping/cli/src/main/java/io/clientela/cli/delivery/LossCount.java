package io.clientela.cli.delivery;

import io.clientela.mapping.Loss;
import java.nio.charset.StandardCharsets;

/**
 * A loss at one vendor, which a great many records have in common: its JSON, made once, and how
 * often it was told. Counted by one thread at a time.
 */
final class LossCount {
  private final Loss loss;
  private final byte[] json;
  private long count;

  LossCount(Loss loss) {
    this.loss = loss;
    StringBuilder text = new StringBuilder();
    JsonText.append(text.append("{\"path\":"), loss.path());
    JsonText.append(text.append(",\"kind\":"), loss.kind().name());
    JsonText.append(text.append(",\"reason\":"), loss.reason());
    json = text.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  Loss loss() {
    return loss;
  }

  /** The bytes of the JSON; not to be changed. */
  byte[] json() {
    return json;
  }

  long count() {
    return count;
  }

  /** Counts once more; tells whether that was the first time. */
  boolean countsFirst() {
    return count++ == 0;
  }
}
