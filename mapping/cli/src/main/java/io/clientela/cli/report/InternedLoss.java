package io.clientela.cli.report;

import io.clientela.mapping.Loss;
import java.nio.charset.StandardCharsets;

/**
 * A loss at one vendor, which a great many records have in common, with its JSON, made once.
 *
 * @param number counts the different losses at the vendor, from 0
 * @param loss the loss
 * @param json the bytes of its JSON; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by number, never by content
record InternedLoss(int number, Loss loss, byte[] json) {
  InternedLoss(int number, Loss loss) {
    this(number, loss, json(loss).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Loss loss) {
    StringBuilder json = new StringBuilder("{");
    JsonText.member(json, "path", loss.path()).append(',');
    JsonText.member(json, "kind", loss.kind().name()).append(',');
    return JsonText.member(json, "reason", loss.reason()).append('}').toString();
  }
}
