package io.clientela.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonTokenId;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Gson's reader over a Jackson parser.
 *
 * <p>It reads strict JSON whatever strictness is set, takes duplicate names, and keeps Gson's
 * contract with these differences, all towards the safe side: {@link #nextLong} and {@link
 * #nextInt} are exact (Gson's go through a double); failures tell line, column and path, and never
 * the text; after malformed input every further read fails; while a name is ahead, {@link #getPath}
 * names it already.
 */
public final class JacksonReader extends JsonReader {
  private static final int NONE = -1;
  private static final int END_DOCUMENT = JsonTokenId.ID_NO_TOKEN;
  private static final int PROMOTED_NAME = JsonTokenId.ID_EMBEDDED_OBJECT + 1;

  /** Gson's tokens by Jackson's token id. */
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

  private final JsonParser parser;

  /** The context around the whole document; null if the document is somebody else's. */
  private final @Nullable JsonStreamContext root;

  /** Id of the token that is ahead, which the parser stands on; NONE if it was consumed. */
  private int ahead;

  /** What was begun and not ended; the parser may be one token further. */
  private JsonStreamContext context;

  private boolean rootRead;
  private boolean stopped;
  private @Nullable IOException failure;

  private JacksonReader(JsonParser parser, boolean wholeDocument, NameFeed feed)
      throws IOException {
    super(feed);
    this.parser = parser;
    ahead = parser.hasCurrentToken() ? parser.currentTokenId() : NONE;
    boolean begins = parser.isExpectedStartObjectToken() || parser.isExpectedStartArrayToken();
    JsonStreamContext current = parser.getParsingContext();
    context = begins ? current.getParent() : current;
    root = wholeDocument ? current : null;
    feed.onName(this::promoteName);
    super.beginObject();
  }

  /** Reads a document of its own; the parser has not begun. */
  static JacksonReader ofDocument(JsonParser parser) throws IOException {
    return new JacksonReader(parser, true, new NameFeed());
  }

  /** Reads one value within somebody else's document; the parser stands on its first token. */
  static JacksonReader ofValue(JsonParser parser) throws IOException {
    return new JacksonReader(parser, false, new NameFeed());
  }

  @Override
  public JsonToken peek() throws IOException {
    return kind(look());
  }

  @Override
  public boolean hasNext() throws IOException {
    int id = look();
    return id != JsonTokenId.ID_END_OBJECT && id != JsonTokenId.ID_END_ARRAY && id != END_DOCUMENT;
  }

  @Override
  public void beginObject() throws IOException {
    expect(JsonTokenId.ID_START_OBJECT);
    begin();
  }

  @Override
  public void endObject() throws IOException {
    expect(JsonTokenId.ID_END_OBJECT);
    end();
  }

  @Override
  public void beginArray() throws IOException {
    expect(JsonTokenId.ID_START_ARRAY);
    begin();
  }

  @Override
  public void endArray() throws IOException {
    expect(JsonTokenId.ID_END_ARRAY);
    end();
  }

  @Override
  public String nextName() throws IOException {
    expect(JsonTokenId.ID_FIELD_NAME);
    String name = parser.currentName();
    ahead = NONE;
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
    int id = look();
    if (id != JsonTokenId.ID_TRUE && id != JsonTokenId.ID_FALSE) {
      throw unexpected("a boolean");
    }
    ahead = NONE;
    return id == JsonTokenId.ID_TRUE;
  }

  @Override
  public void nextNull() throws IOException {
    expect(JsonTokenId.ID_NULL);
    ahead = NONE;
  }

  /** Whether an integer literal is ahead that fits a long, so that {@link #nextLong} is cheap. */
  public boolean isLongAhead() throws IOException {
    if (look() != JsonTokenId.ID_NUMBER_INT) {
      return false;
    }
    try {
      return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    } catch (IOException e) {
      throw stop(e);
    }
  }

  @Override
  public long nextLong() throws IOException {
    if (isLongAhead()) {
      long value = parser.getLongValue();
      ahead = NONE;
      return value;
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
      throw new NumberFormatException("Expected " + what + where());
    }
    consume();
    return value;
  }

  /**
   * Reads a number literal as a decimal, without a detour through text.
   *
   * @return null if it is beyond the bounds of {@link Numeral}; it is consumed all the same
   * @throws IllegalStateException if no number literal is ahead
   */
  public @Nullable BigDecimal nextDecimal() throws IOException {
    int id = look();
    if (id != JsonTokenId.ID_NUMBER_INT && id != JsonTokenId.ID_NUMBER_FLOAT) {
      throw unexpected("a number");
    }
    try {
      BigDecimal value =
          Numeral.ofLiteral(
              parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
      ahead = NONE;
      return value;
    } catch (IOException e) {
      throw stop(e);
    }
  }

  @Override
  public double nextDouble() throws IOException {
    String text = text("a double");
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException(
          "Expected a double" + where()); // the original quotes the text
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new MalformedJsonException("JSON forbids NaN and infinities" + where());
    }
    consume();
    return value;
  }

  @Override
  public void skipValue() throws IOException {
    int depth = 0;
    do {
      switch (look()) {
        case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY -> {
          begin();
          depth++;
        }
        case JsonTokenId.ID_END_OBJECT, JsonTokenId.ID_END_ARRAY -> {
          end();
          depth--;
        }
        case END_DOCUMENT -> {
          return;
        }
        default -> consume();
      }
    } while (depth > 0);
  }

  @Override
  public void close() throws IOException {
    stopped = true;
    failure = null;
    ahead = NONE;
    parser.close();
  }

  @Override
  public String getPath() {
    return JsonPaths.path(context, ahead, false);
  }

  @Override
  public String getPreviousPath() {
    return JsonPaths.path(context, ahead, true);
  }

  @Override
  public long getCharacterOffset() {
    return JsonPaths.offset(parser);
  }

  @Override
  public String toString() {
    return "JacksonReader" + where();
  }

  private int look() throws IOException {
    int id = ahead;
    return id == NONE ? advance() : id;
  }

  private int advance() throws IOException {
    if (context == root) {
      return advanceOutside();
    }
    int id = read();
    ahead = id;
    return id;
  }

  /** Reads the one value of the document, or makes sure that nothing follows it. */
  private int advanceOutside() throws IOException {
    int id = read();
    if (!rootRead) {
      if (id == END_DOCUMENT) {
        throw stop(new TruncatedJsonException("End of input" + where()));
      }
      rootRead = true;
    } else if (id != END_DOCUMENT) {
      throw stop(new MalformedJsonException("Expected the end of the document" + where()));
    }
    ahead = id;
    return id;
  }

  private int read() throws IOException {
    if (stopped) {
      throw stopped();
    }
    try {
      com.fasterxml.jackson.core.JsonToken token = parser.nextToken();
      return token == null ? END_DOCUMENT : token.id();
    } catch (IOException e) {
      throw stop(e);
    }
  }

  private void begin() throws IOException {
    JsonStreamContext begun = parser.getParsingContext();
    if (begun.getNestingDepth() > getNestingLimit()) {
      throw stop(
          new MalformedJsonException("Nesting limit " + getNestingLimit() + " reached" + where()));
    }
    context = begun;
    ahead = NONE;
  }

  private void end() {
    context = parser.getParsingContext();
    ahead = NONE;
  }

  private void expect(int id) throws IOException {
    if (look() != id) {
      throw unexpected(id == JsonTokenId.ID_FIELD_NAME ? "a name" : kind(id).toString());
    }
  }

  private String text(String what) throws IOException {
    int id = look();
    boolean scalar = id >= JsonTokenId.ID_STRING && id <= JsonTokenId.ID_NUMBER_FLOAT;
    if (!scalar && id != PROMOTED_NAME) {
      throw unexpected(what);
    }
    try {
      return parser.getText();
    } catch (IOException e) {
      throw stop(e);
    }
  }

  private void consume() throws IOException {
    if (ahead == PROMOTED_NAME) {
      super.nextString();
      super.nextInt();
    }
    ahead = NONE;
  }

  private void promoteName() throws IOException {
    expect(JsonTokenId.ID_FIELD_NAME);
    ahead = PROMOTED_NAME;
  }

  private JsonToken kind(int id) throws IOException {
    JsonToken kind = KINDS[id];
    if (kind == null) {
      throw stop(new MalformedJsonException("Expected JSON but was a Java object" + where()));
    }
    return kind;
  }

  private UnexpectedTokenException unexpected(String what) throws IOException {
    return new UnexpectedTokenException("Expected " + what + " but was " + peek() + where());
  }

  private IOException stop(IOException cause) {
    failure = JsonFailures.withoutText(cause, this::where);
    stopped = true;
    ahead = NONE;
    return failure;
  }

  private IOException stopped() {
    if (failure != null) {
      return failure;
    }
    throw new IllegalStateException("JsonReader is closed");
  }

  private String where() {
    return JsonPaths.location(parser) + " path " + getPath();
  }
}
