package io.clientela.runtime.json;

import com.google.gson.stream.JsonToken;
import java.io.IOException;

/**
 * The middle part of {@link Utf8Reader}: the tokens, one ahead at a time. Texts and numbers are
 * looked at when they are taken; what cannot be read is never taken, so that it fails again.
 */
abstract class Utf8Tokens extends Utf8Scanner {
  // Numbers, as storing a reference at each step costs a tenth of the time.
  static final int BEGIN_ARRAY = 0;
  static final int END_ARRAY = 1;
  static final int BEGIN_OBJECT = 2;
  static final int END_OBJECT = 3;
  static final int NAME = 4;
  static final int STRING = 5;
  static final int NUMBER = 6;
  static final int BOOLEAN = 7;
  static final int NULL = 8;
  static final int END_DOCUMENT = 9;
  private static final int NONE = -1;

  /** Gson's tokens, by ours. */
  private static final JsonToken[] KINDS = {
    JsonToken.BEGIN_ARRAY,
    JsonToken.END_ARRAY,
    JsonToken.BEGIN_OBJECT,
    JsonToken.END_OBJECT,
    JsonToken.NAME,
    JsonToken.STRING,
    JsonToken.NUMBER,
    JsonToken.BOOLEAN,
    JsonToken.NULL,
    JsonToken.END_DOCUMENT
  };

  private final ScopeStack nesting = new ScopeStack();
  private int ahead = NONE;
  private byte state = ScopeStack.BEFORE_DOCUMENT;
  private boolean truth;
  private boolean promoted;

  Utf8Tokens(byte[] document) throws IOException {
    super(document);
  }

  /** The token ahead. */
  final int look() throws IOException {
    int token = ahead;
    return token == NONE ? advance() : token;
  }

  /** What Gson calls a token. */
  static JsonToken kind(int token) {
    return KINDS[token];
  }

  private int advance() throws IOException {
    int place = skipBlanks(at());
    int c = byteAt(place);
    return switch (state) {
      case ScopeStack.BEFORE_DOCUMENT -> value(place, ScopeStack.BEHIND_DOCUMENT);
      case ScopeStack.EMPTY_ARRAY ->
          c == ']' ? found(END_ARRAY, place + 1) : value(place, ScopeStack.ARRAY);
      case ScopeStack.ARRAY ->
          c == ']' ? found(END_ARRAY, place + 1) : value(behind(',', c, place), ScopeStack.ARRAY);
      case ScopeStack.EMPTY_OBJECT -> c == '}' ? found(END_OBJECT, place + 1) : name(place);
      case ScopeStack.OBJECT ->
          c == '}' ? found(END_OBJECT, place + 1) : name(behind(',', c, place));
      case ScopeStack.BEHIND_NAME -> value(behind(':', c, place), ScopeStack.OBJECT);
      case ScopeStack.BEHIND_DOCUMENT -> end(place);
      default -> throw new IllegalStateException("JsonReader is closed");
    };
  }

  private int behind(char separator, int c, int place) throws IOException {
    if (c != separator) {
      throw malformed(place);
    }
    return skipBlanks(place + 1);
  }

  private int end(int place) throws IOException {
    if (!isEnd(place)) {
      throw malformed(place);
    }
    return found(END_DOCUMENT, place);
  }

  private int name(int place) throws IOException {
    if (byteAt(place) != '"') {
      throw malformed(place);
    }
    return found(NAME, place + 1);
  }

  private int value(int place, byte then) throws IOException {
    int token =
        switch (byteAt(place)) {
          case '"' -> found(STRING, place + 1);
          case '{' -> found(BEGIN_OBJECT, place + 1);
          case '[' -> found(BEGIN_ARRAY, place + 1);
          case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> found(NUMBER, place);
          case 't' -> word("true", BOOLEAN, place);
          case 'f' -> word("false", BOOLEAN, place);
          case 'n' -> word("null", NULL, place);
          default -> throw malformed(place);
        };
    state = then;
    return token;
  }

  private int word(String word, int token, int place) throws IOException {
    requireWord(word, place);
    truth = word.length() == 4;
    return found(token, place + word.length());
  }

  private int found(int token, int next) {
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
    state = ScopeStack.CLOSED;
    ahead = NONE;
  }

  /** Takes the token ahead, which opens an object or array. */
  final void begin(byte inner) throws IOException {
    if (nesting.depth() >= JsonCodec.MAX_DEPTH) {
      throw beyondLimits();
    }
    nesting.push(state);
    state = inner;
    ahead = NONE;
  }

  /** Takes the token ahead, which closes an object or array. */
  final void end() {
    state = nesting.pop();
    consumed();
  }

  /** Takes the name ahead. */
  final String name() throws IOException {
    int start = at();
    String name = takeText();
    behindName(start);
    return name;
  }

  /** Takes the name ahead if it is one of these; -1 if it is not, or cannot be told so easily. */
  final int name(NameTable names, int likely) {
    int start = at();
    int name = takeName(names, likely);
    if (name >= 0) {
      behindName(start);
    }
    return name;
  }

  @Override
  public final void hideName() {
    nesting.hideName();
  }

  private void behindName(int start) {
    nesting.name(start);
    state = ScopeStack.BEHIND_NAME;
    ahead = NONE;
  }

  /** Makes the name ahead a text. */
  final void promote() throws IOException {
    name();
    promoted = true;
    ahead = STRING;
  }

  /** The text or number ahead; to be followed by {@link #consumed}. */
  final String scalar() throws IOException {
    if (ahead == NUMBER) {
      return takeNumber();
    }
    return promoted ? textAt(nesting.name()) : takeText();
  }

  /** Passes the text or number ahead; to be followed by {@link #consumed}. */
  final void skipScalar() throws IOException {
    if (ahead == NUMBER) {
      takeNumber();
    } else if (ahead == STRING && !promoted) {
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
    ahead = NONE;
  }

  @Override
  public final String getPath() {
    return nesting.path(false, state, this::textAt);
  }

  @Override
  public final String getPreviousPath() {
    return nesting.path(true, state, this::textAt);
  }
}
