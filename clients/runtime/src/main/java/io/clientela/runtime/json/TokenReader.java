package io.clientela.runtime.json;

import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Gson's reader over somebody else's parser.
 *
 * <p>It keeps Gson's contract with the differences that {@link ExactReader} names, all towards the
 * safe side, and these: after malformed input every further read fails; while a name is ahead,
 * {@link #getPath} names it already.
 */
public final class TokenReader extends ExactReader {

  /** Gson's tokens by the source's. */
  private static final @Nullable JsonToken[] KINDS = {
    JsonToken.END_DOCUMENT,
    JsonToken.BEGIN_OBJECT,
    JsonToken.END_OBJECT,
    JsonToken.BEGIN_ARRAY,
    JsonToken.END_ARRAY,
    JsonToken.NAME,
    JsonToken.STRING,
    JsonToken.NUMBER,
    JsonToken.NUMBER,
    JsonToken.BOOLEAN,
    JsonToken.BOOLEAN,
    JsonToken.NULL,
    null, // a Java object that some other kind of parser hands out: refused when it is met
    JsonToken.STRING,
  };

  private final TokenSource tokens;

  /** Reads one value of the source's document, from the token on that it stands on. */
  public TokenReader(TokenSource tokens) throws IOException {
    this.tokens = tokens;
  }

  @Override
  public JsonToken peek() throws IOException {
    return kind(tokens.look());
  }

  @Override
  public boolean hasNext() throws IOException {
    int id = tokens.look();
    return id != TokenSource.END_OBJECT
        && id != TokenSource.END_ARRAY
        && id != TokenSource.END_DOCUMENT;
  }

  @Override
  public void beginObject() throws IOException {
    expect(TokenSource.START_OBJECT);
    tokens.begin();
  }

  @Override
  public void endObject() throws IOException {
    expect(TokenSource.END_OBJECT);
    tokens.end();
  }

  @Override
  public void beginArray() throws IOException {
    expect(TokenSource.START_ARRAY);
    tokens.begin();
  }

  @Override
  public void endArray() throws IOException {
    expect(TokenSource.END_ARRAY);
    tokens.end();
  }

  @Override
  public String nextName() throws IOException {
    expect(TokenSource.NAME);
    String name = tokens.name();
    tokens.take();
    return name;
  }

  @Override
  public String nextString() throws IOException {
    String text = text("a string");
    consume();
    return text;
  }

  @Override
  public boolean nextBoolean() throws IOException {
    int id = tokens.look();
    if (id != TokenSource.TRUE && id != TokenSource.FALSE) {
      throw unexpected("a boolean");
    }
    tokens.take();
    return id == TokenSource.TRUE;
  }

  @Override
  public void nextNull() throws IOException {
    expect(TokenSource.NULL);
    tokens.take();
  }

  @Override
  public boolean isLongAhead() throws IOException {
    return tokens.look() == TokenSource.INTEGER && tokens.isLong();
  }

  @Override
  public long nextLong() throws IOException {
    if (isLongAhead()) {
      return tokens.takeLong();
    }
    return integer("a long", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public int nextInt() throws IOException {
    return (int) integer("an int", Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private long integer(String what, long least, long most) throws IOException {
    Long value = Numeral.integer(text(what));
    if (value == null || value < least || value > most) {
      throw new NumberFormatException("Expected " + what + tokens.where());
    }
    consume();
    return value;
  }

  @Override
  public double nextDouble() throws IOException {
    String text = text("a double");
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException(
          "Expected a double" + tokens.where()); // the original quotes the text
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new MalformedJsonException("JSON forbids NaN and infinities" + tokens.where());
    }
    consume();
    return value;
  }

  @Override
  public void skipValue() throws IOException {
    int depth = 0;
    do {
      switch (tokens.look()) {
        case TokenSource.START_OBJECT, TokenSource.START_ARRAY -> {
          tokens.begin();
          depth++;
        }
        case TokenSource.END_OBJECT, TokenSource.END_ARRAY -> {
          tokens.end();
          depth--;
        }
        case TokenSource.END_DOCUMENT -> {
          return;
        }
        default -> consume();
      }
    } while (depth > 0);
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }

  @Override
  public String getPath() {
    return tokens.path(false);
  }

  @Override
  public String getPreviousPath() {
    return tokens.path(true);
  }

  @Override
  public long getCharacterOffset() {
    return tokens.offset();
  }

  @Override
  public String toString() {
    return "TokenReader" + tokens.where();
  }

  private void expect(int id) throws IOException {
    if (tokens.look() != id) {
      throw unexpected(id == TokenSource.NAME ? "a name" : kind(id).toString());
    }
  }

  private String text(String what) throws IOException {
    int id = tokens.look();
    boolean scalar = id >= TokenSource.STRING && id <= TokenSource.DECIMAL;
    if (!scalar && id != TokenSource.PROMOTED_NAME) {
      throw unexpected(what);
    }
    return tokens.text();
  }

  private void consume() throws IOException {
    if (tokens.look() == TokenSource.PROMOTED_NAME) {
      consumePromotedName();
    }
    tokens.take();
  }

  @Override
  public void hideName() {
    tokens.hideName();
  }

  @Override
  protected void promoteName() throws IOException {
    expect(TokenSource.NAME);
    tokens.promoteName();
  }

  private JsonToken kind(int id) throws IOException {
    JsonToken kind = KINDS[id];
    if (kind == null) {
      throw tokens.stop(
          new MalformedJsonException("Expected JSON but was a Java object" + tokens.where()));
    }
    return kind;
  }

  private UnexpectedTokenException unexpected(String what) throws IOException {
    return new UnexpectedTokenException("Expected " + what + " but was " + peek() + tokens.where());
  }
}
