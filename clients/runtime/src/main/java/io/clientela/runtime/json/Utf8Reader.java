package io.clientela.runtime.json;

import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;

/**
 * Gson's reader over a whole document of UTF-8 in memory.
 *
 * <p>Keeps Gson's contract with the differences that {@link ExactReader} names. What cannot be read
 * stays ahead, so that after malformed input every further read fails.
 */
final class Utf8Reader extends Utf8Tokens {
  /** Reads a document, whose byte order mark is passed if it has one. */
  Utf8Reader(byte[] document) throws IOException {
    super(document);
  }

  @Override
  public JsonToken peek() throws IOException {
    return kind(look());
  }

  @Override
  public boolean hasNext() throws IOException {
    int token = look();
    return token != END_OBJECT && token != END_ARRAY && token != END_DOCUMENT;
  }

  @Override
  public void beginObject() throws IOException {
    expect(BEGIN_OBJECT);
    begin(ScopeStack.EMPTY_OBJECT);
  }

  @Override
  public void endObject() throws IOException {
    expect(END_OBJECT);
    end();
  }

  @Override
  public void beginArray() throws IOException {
    expect(BEGIN_ARRAY);
    begin(ScopeStack.EMPTY_ARRAY);
  }

  @Override
  public void endArray() throws IOException {
    expect(END_ARRAY);
    end();
  }

  @Override
  public String nextName() throws IOException {
    if (look() != NAME) {
      throw unexpected("a name");
    }
    return name();
  }

  @Override
  public int nextName(NameTable names, int likely) throws IOException {
    return look() == NAME ? name(names, likely) : -1;
  }

  @Override
  public String nextString() throws IOException {
    String text = scalar("a string");
    consume();
    return text;
  }

  @Override
  public boolean nextBoolean() throws IOException {
    if (look() != BOOLEAN) {
      throw unexpected("a boolean");
    }
    consumed();
    return truth();
  }

  @Override
  public void nextNull() throws IOException {
    expect(NULL);
    consumed();
  }

  @Override
  public boolean isLongAhead() throws IOException {
    return look() == NUMBER && isLongHere();
  }

  @Override
  public long nextLong() throws IOException {
    return integer("a long", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public int nextInt() throws IOException {
    return (int) integer("an int", Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private long integer(String what, long least, long most) throws IOException {
    if (isLongAhead()) {
      long value = peekedLong();
      if (value >= least && value <= most) {
        passNumber();
        consumed();
        return value;
      }
      throw noNumber(what);
    }
    int start = at(); // the token ahead was looked at
    Long value = Numeral.integer(scalar(what));
    if (value == null || value < least || value > most) {
      moveTo(start);
      throw noNumber(what);
    }
    consume();
    return value;
  }

  private NumberFormatException noNumber(String what) {
    return new NumberFormatException("Expected " + what + where());
  }

  @Override
  public double nextDouble() throws IOException {
    peek(); // moves the cursor to the token ahead
    int start = at();
    double value;
    try {
      value = Double.parseDouble(scalar("a double"));
    } catch (NumberFormatException e) {
      moveTo(start);
      throw noNumber("a double"); // the original quotes the text
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      moveTo(start);
      throw new MalformedJsonException("JSON forbids NaN and infinities" + where());
    }
    consume();
    return value;
  }

  /** The text or number ahead, which is not consumed. */
  private String scalar(String what) throws IOException {
    int token = look();
    if (token != STRING && token != NUMBER) {
      throw unexpected(what);
    }
    return scalar();
  }

  private void consume() throws IOException {
    if (isPromoted()) {
      consumePromotedName();
    }
    consumed();
  }

  @Override
  protected void promoteName() throws IOException {
    if (look() != NAME) {
      throw unexpected("a name");
    }
    promote();
  }

  @Override
  public void skipValue() throws IOException {
    int depth = 0;
    do {
      switch (look()) {
        case BEGIN_OBJECT -> {
          begin(ScopeStack.EMPTY_OBJECT);
          depth++;
        }
        case BEGIN_ARRAY -> {
          begin(ScopeStack.EMPTY_ARRAY);
          depth++;
        }
        case END_OBJECT, END_ARRAY -> {
          end();
          depth--;
        }
        case NAME -> name();
        case END_DOCUMENT -> {
          return;
        }
        default -> {
          skipScalar();
          consume();
        }
      }
    } while (depth > 0);
  }

  @Override
  public void close() {
    shut();
  }

  @Override
  public long getCharacterOffset() {
    return at();
  }

  @Override
  public String toString() {
    return "Utf8Reader" + where();
  }

  private void expect(int token) throws IOException {
    if (look() != token) {
      throw unexpected(kind(token).toString());
    }
  }

  private UnexpectedTokenException unexpected(String what) throws IOException {
    return new UnexpectedTokenException("Expected " + what + " but was " + peek() + where());
  }

  private String where() {
    return where(at());
  }
}
