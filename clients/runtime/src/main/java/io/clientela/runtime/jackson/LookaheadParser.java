package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonTokenId;
import com.google.gson.stream.MalformedJsonException;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A Jackson parser with one token looked ahead, which is how Gson's readers see a document. */
final class LookaheadParser {
  /** The parser has no more. */
  static final int END_DOCUMENT = JsonTokenId.ID_NO_TOKEN;

  /** A name that is to be read as if it were text. */
  static final int PROMOTED_NAME = JsonTokenId.ID_EMBEDDED_OBJECT + 1;

  private static final int NONE = -1;

  private final JsonParser parser;

  /** Id of the token that is ahead, which the parser stands on; NONE if it was consumed. */
  private int ahead;

  /** What was begun and not ended; the parser may be one token further. */
  private JsonStreamContext context;

  private int depth;
  private boolean stopped;
  private @Nullable IOException failure;

  LookaheadParser(JsonParser parser) {
    this.parser = parser;
    ahead = parser.hasCurrentToken() ? parser.currentTokenId() : NONE;
    boolean begins = parser.isExpectedStartObjectToken() || parser.isExpectedStartArrayToken();
    JsonStreamContext current = parser.getParsingContext();
    context = begins ? current.getParent() : current;
  }

  /** The id of the token ahead, which stays there. */
  int look() throws IOException {
    int id = ahead;
    return id == NONE ? advance() : id;
  }

  private int advance() throws IOException {
    int id = read();
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

  /** Takes the beginning of an object or array. */
  void begin() throws IOException {
    if (depth == JsonCodec.MAX_DEPTH) {
      throw stop(new MalformedJsonException("Nesting limit " + depth + " reached" + where()));
    }
    depth++;
    context = parser.getParsingContext();
    ahead = NONE;
  }

  /** Takes the end of an object or array. */
  void end() {
    depth--;
    context = parser.getParsingContext();
    ahead = NONE;
  }

  /** Takes a name or a scalar. */
  void take() {
    ahead = NONE;
  }

  void promoteName() {
    ahead = PROMOTED_NAME;
  }

  String name() throws IOException {
    String name = parser.currentName();
    if (context.getCurrentValue() == JsonPaths.HIDDEN) {
      context.setCurrentValue(null);
    }
    return name;
  }

  void hideName() {
    context.setCurrentValue(JsonPaths.HIDDEN);
  }

  /** The text of the scalar ahead, which stays there. */
  String text() throws IOException {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw stop(e);
    }
  }

  /** Whether the integer ahead fits a long and is no {@code -0}. */
  boolean isLong() throws IOException {
    try {
      return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
          && (parser.getLongValue() != 0 || parser.getTextLength() == 1);
    } catch (IOException e) {
      throw stop(e);
    }
  }

  long takeLong() throws IOException {
    long value = parser.getLongValue();
    ahead = NONE;
    return value;
  }

  void close() throws IOException {
    stopped = true;
    failure = null;
    ahead = NONE;
    parser.close();
  }

  /** Makes every further read fail as this one does. */
  IOException stop(IOException cause) {
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

  String path(boolean previous) {
    return JsonPaths.path(context, ahead, previous);
  }

  /** Line, column and path, to be put behind a message. */
  String where() {
    return JsonPaths.location(parser) + " path " + path(false);
  }

  long offset() {
    return JsonPaths.offset(parser);
  }
}
