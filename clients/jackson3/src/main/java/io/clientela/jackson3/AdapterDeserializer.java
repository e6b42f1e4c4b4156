package io.clientela.jackson3;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.MalformedJsonException;
import io.clientela.runtime.json.TokenReader;
import io.clientela.runtime.json.TruncatedJsonException;
import io.clientela.runtime.json.UnexpectedTokenException;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values with a Gson adapter where a Jackson parser stands. */
final class AdapterDeserializer<T> extends StdDeserializer<T> {
  private final TypeAdapter<T> adapter;

  AdapterDeserializer(Class<T> type, TypeAdapter<T> adapter) {
    super(type);
    this.adapter = adapter;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      // Not closed: the parser is the mapper's.
      return adapter.read(new TokenReader(new LookaheadParser(parser)));
    } catch (JsonParseException
        | MalformedJsonException
        | TruncatedJsonException
        | UnexpectedTokenException e) {
      throw new UnreadableModelException(parser, e.getMessage());
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser);
    }
  }
}
