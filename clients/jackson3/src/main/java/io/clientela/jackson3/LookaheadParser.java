package io.clientela.jackson3;

import io.clientela.runtime.json.TokenSource;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A Jackson parser as a source of tokens. */
final class LookaheadParser extends TokenSource {
  private final JsonParser parser;

  /** What was begun and not ended; the parser may be one token further. */
  private TokenStreamContext context;

  LookaheadParser(JsonParser parser) {
    super(parser.hasCurrentToken() ? parser.currentTokenId() : NONE);
    this.parser = parser;
    boolean begins = parser.isExpectedStartObjectToken() || parser.isExpectedStartArrayToken();
    TokenStreamContext current = parser.streamReadContext();
    context = begins ? current.getParent() : current;
  }

  @Override
  protected int next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      return token == null ? END_DOCUMENT : token.id();
    } catch (JacksonException e) {
      throw failed(e);
    }
  }

  private IOException failed(JacksonException cause) {
    return stop(JsonFailures.withoutText(cause, this::where));
  }

  @Override
  protected void follow() {
    context = parser.streamReadContext();
  }

  @Override
  protected String name() {
    String name = parser.currentName();
    if (context.currentValue() == JsonPaths.HIDDEN) {
      context.assignCurrentValue(null);
    }
    return name;
  }

  @Override
  protected void hideName() {
    context.assignCurrentValue(JsonPaths.HIDDEN);
  }

  @Override
  protected String text() throws IOException {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw failed(e);
    }
  }

  @Override
  protected boolean isLong() throws IOException {
    try {
      return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
          && (parser.getLongValue() != 0 || parser.getStringLength() == 1);
    } catch (JacksonException e) {
      throw failed(e);
    }
  }

  @Override
  protected long number() {
    return parser.getLongValue();
  }

  @Override
  protected void closeParser() {
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
