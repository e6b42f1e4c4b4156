package io.clientela.runtime.json;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The middle part of {@link Utf8Reader}: the tokens, one ahead at a time. Texts and numbers are
 * looked at when they are taken; what cannot be read is never taken, so that it fails again.
 */
abstract class Utf8Tokens extends Utf8Scanner {
  private final Nesting nesting = new Nesting();
  private @Nullable JsonToken ahead;
  private byte state = Nesting.BEFORE_DOCUMENT;
  private boolean truth;
  private boolean promoted;

  Utf8Tokens(byte[] document, NameTable names) throws IOException {
    super(document, names);
  }

  /** The token ahead. */
  final JsonToken look() throws IOException {
    JsonToken token = ahead;
    return token == null ? advance() : token;
  }

  private JsonToken advance() throws IOException {
    int place = skipBlanks(at());
    int c = byteAt(place);
    return switch (state) {
      case Nesting.BEFORE_DOCUMENT -> value(place, Nesting.BEHIND_DOCUMENT);
      case Nesting.EMPTY_ARRAY ->
          c == ']' ? found(JsonToken.END_ARRAY, place + 1) : value(place, Nesting.ARRAY);
      case Nesting.ARRAY ->
          c == ']'
              ? found(JsonToken.END_ARRAY, place + 1)
              : value(behind(',', c, place), Nesting.ARRAY);
      case Nesting.EMPTY_OBJECT -> c == '}' ? found(JsonToken.END_OBJECT, place + 1) : name(place);
      case Nesting.OBJECT ->
          c == '}' ? found(JsonToken.END_OBJECT, place + 1) : name(behind(',', c, place));
      case Nesting.BEHIND_NAME -> value(behind(':', c, place), Nesting.OBJECT);
      case Nesting.BEHIND_DOCUMENT -> end(place);
      default -> throw new IllegalStateException("JsonReader is closed");
    };
  }

  private int behind(char separator, int c, int place) throws IOException {
    if (c != separator) {
      throw malformed(place);
    }
    return skipBlanks(place + 1);
  }

  private JsonToken end(int place) throws IOException {
    if (!isEnd(place)) {
      throw malformed(place);
    }
    return found(JsonToken.END_DOCUMENT, place);
  }

  private JsonToken name(int place) throws IOException {
    if (byteAt(place) != '"') {
      throw malformed(place);
    }
    return found(JsonToken.NAME, place + 1);
  }

  private JsonToken value(int place, byte then) throws IOException {
    JsonToken token =
        switch (byteAt(place)) {
          case '"' -> found(JsonToken.STRING, place + 1);
          case '{' -> found(JsonToken.BEGIN_OBJECT, place + 1);
          case '[' -> found(JsonToken.BEGIN_ARRAY, place + 1);
          case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
              found(JsonToken.NUMBER, place);
          case 't' -> word("true", JsonToken.BOOLEAN, place);
          case 'f' -> word("false", JsonToken.BOOLEAN, place);
          case 'n' -> word("null", JsonToken.NULL, place);
          default -> throw malformed(place);
        };
    state = then;
    return token;
  }

  private JsonToken word(String word, JsonToken token, int place) throws IOException {
    requireWord(word, place);
    truth = word.length() == 4;
    return found(token, place + word.length());
  }

  private JsonToken found(JsonToken token, int next) {
    moveTo(next);
    ahead = token;
    return token;
  }

  /** Which word the boolean ahead is. */
  final boolean truth() {
    return truth;
  }

  /** Whether the text ahead is a name that was made a value. */
  final boolean isPromoted() {
    return promoted;
  }

  /** Nothing is to be read any more. */
  final void shut() {
    state = Nesting.CLOSED;
    ahead = null;
  }

  /** Takes the token ahead, which opens an object or array. */
  final void begin(byte inner) throws IOException {
    if (nesting.depth() >= Math.min(getNestingLimit(), JsonCodec.MAX_DEPTH)) {
      throw beyondLimits();
    }
    nesting.push(state);
    state = inner;
    ahead = null;
  }

  /** Takes the token ahead, which closes an object or array. */
  final void end() {
    state = nesting.pop();
    consumed();
  }

  /** Takes the name ahead. */
  final String name() throws IOException {
    String name = takeName();
    nesting.name(name);
    state = Nesting.BEHIND_NAME;
    ahead = null;
    return name;
  }

  /** Makes the name ahead a text. */
  final void promote() throws IOException {
    name();
    promoted = true;
    ahead = JsonToken.STRING;
  }

  /** The text or number ahead; to be followed by {@link #consumed} or {@link #goBack}. */
  final String scalar() throws IOException {
    if (ahead == JsonToken.NUMBER) {
      return takeNumber();
    }
    String name = nesting.name();
    return promoted && name != null ? name : takeText();
  }

  /** Passes the text or number ahead; to be followed by {@link #consumed}. */
  final void skipScalar() throws IOException {
    if (ahead == JsonToken.NUMBER) {
      takeNumber();
    } else if (ahead == JsonToken.STRING && !promoted) {
      passText();
    }
  }

  /** The value ahead was taken. */
  final void consumed() {
    if (promoted) {
      promoted = false; // still behind a name
    } else {
      nesting.consumed();
    }
    ahead = null;
  }

  @Override
  public final String getPath() {
    return nesting.path(false, state);
  }

  @Override
  public final String getPreviousPath() {
    return nesting.path(true, state);
  }
}
