package io.clientela.runtime.json;

import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's parser with one token looked ahead, which is how Gson's readers see a document.
 * Tokens have the ids that Jackson 2 and 3 give them.
 */
public abstract class TokenSource {
  /** The parser has no more. */
  public static final int END_DOCUMENT = 0;

  public static final int START_OBJECT = 1;
  public static final int END_OBJECT = 2;
  public static final int START_ARRAY = 3;
  public static final int END_ARRAY = 4;
  public static final int NAME = 5;
  public static final int STRING = 6;
  public static final int INTEGER = 7;
  public static final int DECIMAL = 8;
  public static final int TRUE = 9;
  public static final int FALSE = 10;
  public static final int NULL = 11;
  public static final int JAVA_OBJECT = 12;

  /** A name that is to be read as if it were text. */
  public static final int PROMOTED_NAME = 13;

  /** No token is ahead: the last was consumed. */
  public static final int NONE = -1;

  /** Id of the token that is ahead, which the parser stands on; NONE if it was consumed. */
  private int ahead;

  private int depth;
  private boolean stopped;
  private @Nullable IOException failure;

  /** Begins with the token that the parser stands on, if it does. */
  protected TokenSource(int ahead) {
    this.ahead = ahead;
  }

  /** Moves the parser, and gives the id of what it then stands on; fails by {@link #stop}. */
  protected abstract int next() throws IOException;

  /** Remembers the object or array that the parser is in now. */
  protected abstract void follow();

  /** The name ahead, which stays there. */
  protected abstract String name() throws IOException;

  /** Leaves the name that was read last out of paths. */
  protected abstract void hideName();

  /** The text of the scalar ahead, which stays there. */
  protected abstract String text() throws IOException;

  /** Whether the integer ahead fits a long and is no {@code -0}. */
  protected abstract boolean isLong() throws IOException;

  /** The integer ahead, of which {@link #isLong} was true. */
  protected abstract long number() throws IOException;

  /** Closes the parser. */
  protected abstract void closeParser() throws IOException;

  /** The JSON path, as Gson's readers have it. */
  protected abstract String path(int ahead, boolean previous);

  /** Line and column, as far as the parser knows them, to be put behind a message. */
  protected abstract String location();

  /** How far the parser has read. */
  protected abstract long offset();

  /** The id of the token ahead, which stays there. */
  final int look() throws IOException {
    int id = ahead;
    return id == NONE ? advance() : id;
  }

  private int advance() throws IOException {
    if (stopped) throw stopped();
    int id = next();
    ahead = id;
    return id;
  }

  /** Takes the beginning of an object or array. */
  final void begin() throws IOException {
    if (depth == JsonCodec.MAX_DEPTH) {
      throw stop(new MalformedJsonException("Nesting limit " + depth + " reached" + where()));
    }
    depth++;
    follow();
    ahead = NONE;
  }

  /** Takes the end of an object or array. */
  final void end() {
    depth--;
    follow();
    ahead = NONE;
  }

  /** Takes a name or a scalar. */
  final void take() {
    ahead = NONE;
  }

  final long takeLong() throws IOException {
    long value = number();
    ahead = NONE;
    return value;
  }

  final void promoteName() {
    ahead = PROMOTED_NAME;
  }

  final void close() throws IOException {
    stopped = true;
    failure = null;
    ahead = NONE;
    closeParser();
  }

  /** Makes every further read fail as this one does. */
  protected final IOException stop(IOException cause) {
    failure = cause;
    stopped = true;
    ahead = NONE;
    return cause;
  }

  private IOException stopped() {
    if (failure != null) {
      return failure;
    }
    throw new IllegalStateException("JsonReader is closed");
  }

  final String path(boolean previous) {
    return path(ahead, previous);
  }

  /** Line, column and path, to be put behind a message. */
  protected final String where() {
    return location() + " path " + path(false);
  }
}
