package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.clientela.runtime.json.TokenSource;
import java.io.IOException;

/** A Jackson parser as a source of tokens. */
final class LookaheadParser extends TokenSource {
  private final JsonParser parser;

  /** What was begun and not ended; the parser may be one token further. */
  private JsonStreamContext context;

  LookaheadParser(JsonParser parser) {
    super(parser.hasCurrentToken() ? parser.currentTokenId() : NONE);
    this.parser = parser;
    boolean begins = parser.isExpectedStartObjectToken() || parser.isExpectedStartArrayToken();
    JsonStreamContext current = parser.getParsingContext();
    context = begins ? current.getParent() : current;
  }

  @Override
  protected int next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      return token == null ? END_DOCUMENT : token.id();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private IOException failed(IOException cause) {
    return stop(JsonFailures.withoutText(cause, this::where));
  }

  @Override
  protected void follow() {
    context = parser.getParsingContext();
  }

  @Override
  protected String name() throws IOException {
    String name = parser.currentName();
    if (context.getCurrentValue() == JsonPaths.HIDDEN) {
      context.setCurrentValue(null);
    }
    return name;
  }

  @Override
  protected void hideName() {
    context.setCurrentValue(JsonPaths.HIDDEN);
  }

  @Override
  protected String text() throws IOException {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  protected boolean isLong() throws IOException {
    try {
      return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
          && (parser.getLongValue() != 0 || parser.getTextLength() == 1);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  protected long number() throws IOException {
    return parser.getLongValue();
  }

  @Override
  protected void closeParser() throws IOException {
    parser.close();
  }

  @Override
  protected String path(int ahead, boolean previous) {
    return JsonPaths.path(context, ahead, previous);
  }

  @Override
  protected String location() {
    return JsonPaths.location(parser);
  }

  @Override
  protected long offset() {
    return JsonPaths.offset(parser);
  }
}
