package io.clientela.runtime.json;

import com.google.gson.stream.JsonReader;
import java.io.IOException;

/**
 * A reader of Gson's kind with a tokenizer of its own beneath: it reads strict JSON whatever
 * strictness and nesting limit are set, takes duplicate names, reads integers exactly (Gson's go
 * through a double), and fails with line, column and path, never with the text.
 */
public abstract class ExactReader extends JsonReader {
  protected ExactReader() throws IOException {
    this(new SyntheticNameReader());
  }

  private ExactReader(SyntheticNameReader feed) throws IOException {
    super(feed);
    feed.onName(this::promoteName);
    super.beginObject();
  }

  /**
   * Whether an integer literal is ahead that fits a long and is no {@code -0}, so that {@link
   * #nextLong} is cheap. Where it is false {@link #nextLong} may still succeed.
   */
  public abstract boolean isLongAhead() throws IOException;

  /**
   * Reads the name ahead if it is one of these and this reader can tell quickly; otherwise it stays
   * ahead.
   *
   * @param likely index of the name to try first
   * @return the name's index, or -1
   */
  public int nextName(NameTable names, int likely) throws IOException {
    return -1;
  }

  /**
   * Leaves the name that was read last out of paths, which show {@code *} for it: whoever reads
   * does not know the name, so that it may be data.
   */
  public abstract void hideName();

  /** Makes the name ahead a value: Gson's adapter of maps has asked for it. */
  protected abstract void promoteName() throws IOException;

  /** Tells Gson's own reader that the name which it made a value was read. */
  protected final void consumePromotedName() throws IOException {
    String unusedName = super.nextString();
    int unusedMark = super.nextInt();
  }
}
