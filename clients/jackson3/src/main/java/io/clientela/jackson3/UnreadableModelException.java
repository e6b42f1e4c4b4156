package io.clientela.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/** Jackson's failure for what an adapter refused: it says where, and quotes nothing. */
final class UnreadableModelException extends DatabindException {
  private static final long serialVersionUID = 1L;

  UnreadableModelException(JsonParser parser, @Nullable String message) {
    super(parser, message, place(parser));
  }

  /** Line and column without the document, which Jackson quotes if it is told to. */
  private static TokenStreamLocation place(JsonParser parser) {
    TokenStreamLocation place = parser.currentTokenLocation();
    return new TokenStreamLocation(
        ContentReference.unknown(), place.getCharOffset(), place.getLineNr(), place.getColumnNr());
  }
}
