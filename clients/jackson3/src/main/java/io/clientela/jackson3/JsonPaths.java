package io.clientela.jackson3;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Where a parser stands, in Gson's words; worked out when asked, never kept. */
final class JsonPaths {
  /** Marks an object whose current name is not shown. */
  static final Object HIDDEN = new Object();

  private JsonPaths() {}

  /**
   * The JSON path as {@link com.google.gson.stream.JsonReader#getPath} or {@code getPreviousPath}
   * gives it.
   *
   * @param top what was begun and not ended
   * @param ahead id of the token that was peeked, negative if none was
   */
  static String path(TokenStreamContext top, int ahead, boolean previous) {
    Deque<TokenStreamContext> contexts = new ArrayDeque<>();
    for (TokenStreamContext c = top; c != null; c = c.getParent()) {
      contexts.push(c);
    }
    var path = new StringBuilder("$");
    for (TokenStreamContext context : contexts) {
      if (context.inArray()) {
        int index = context == top ? index(context, ahead, previous) : context.getCurrentIndex();
        path.append('[').append(index).append(']');
      } else if (context.inObject()) {
        String name = context.currentValue() == HIDDEN ? "*" : context.currentName();
        path.append('.').append(name == null ? "" : name);
      }
    }
    return path.toString();
  }

  private static int index(TokenStreamContext array, int ahead, boolean previous) {
    boolean elementAhead =
        ahead >= 0 && ahead != JsonTokenId.ID_END_ARRAY && ahead != JsonTokenId.ID_END_OBJECT;
    int done =
        array.hasCurrentIndex() && !elementAhead
            ? array.getCurrentIndex() + 1
            : array.getCurrentIndex();
    return previous && done > 0 ? done - 1 : done;
  }

  /** Line and column, as far as the parser knows them. */
  static String location(JsonParser parser) {
    TokenStreamLocation location = parser.currentLocation();
    if (location == null || location.getLineNr() < 1) {
      return " at";
    }
    return " at line " + location.getLineNr() + " column " + location.getColumnNr();
  }

  /** Characters read so far, or bytes where the parser counts these; 0 if neither is known. */
  static long offset(JsonParser parser) {
    TokenStreamLocation location = parser.currentLocation();
    if (location == null) {
      return 0;
    }
    long characters = location.getCharOffset();
    return Math.max(0, characters < 0 ? location.getByteOffset() : characters);
  }
}
