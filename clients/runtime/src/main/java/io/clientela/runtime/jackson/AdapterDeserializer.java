package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.MalformedJsonException;
import io.clientela.runtime.json.TokenReader;
import io.clientela.runtime.json.TruncatedJsonException;
import io.clientela.runtime.json.UnexpectedTokenException;
import java.io.IOException;

/** Reads values with a Gson adapter where a Jackson parser stands. */
final class AdapterDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient TypeAdapter<T> adapter;

  AdapterDeserializer(Class<T> type, TypeAdapter<T> adapter) {
    super(type);
    this.adapter = adapter;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      // Not closed: the parser is the mapper's.
      return adapter.read(new TokenReader(new LookaheadParser(parser)));
    } catch (JsonParseException
        | MalformedJsonException
        | TruncatedJsonException
        | UnexpectedTokenException e) {
      throw new JsonMappingException(parser, e.getMessage(), place(parser));
    }
  }

  /** Line and column without the document, which Jackson quoted until 2.16. */
  private static JsonLocation place(JsonParser parser) {
    JsonLocation place = parser.currentTokenLocation();
    return new JsonLocation(
        ContentReference.unknown(), place.getCharOffset(), place.getLineNr(), place.getColumnNr());
  }
}
