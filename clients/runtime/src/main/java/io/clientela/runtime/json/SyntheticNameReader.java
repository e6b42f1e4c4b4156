package io.clientela.runtime.json;

import java.io.IOException;
import java.io.Reader;

/**
 * What Gson's reader itself reads beneath ours: one endless object, {@code {"":0,"":0,...}}, handed
 * out piece by piece.
 *
 * <p>Gson's adapter of maps turns a name into a value behind the reader's back: it peeks a name in
 * the state of the superclass. That is the only time that the superclass reads, apart from the
 * beginning, so the opening quote of a name tells that it happened.
 */
final class SyntheticNameReader extends Reader {
  /** What to do when the superclass peeks a name. */
  interface Listener {
    void onName() throws IOException;
  }

  private enum Next {
    OBJECT("{"),
    QUOTE("\""),
    VALUE("\":0,");

    private final String text;

    Next(String text) {
      this.text = text;
    }
  }

  private Next next = Next.OBJECT;
  private Listener listener =
      () -> {
        throw new IllegalStateException("read before the reader was made");
      };

  void onName(Listener listener) {
    this.listener = listener;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    String text = next.text;
    text.getChars(0, text.length(), buffer, offset);
    if (next == Next.QUOTE) {
      listener.onName();
    }
    next = next == Next.QUOTE ? Next.VALUE : Next.QUOTE;
    return text.length();
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
