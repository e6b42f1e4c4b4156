package io.clientela.runtime.jackson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import io.clientela.runtime.json.ReaderContract;
import io.clientela.runtime.json.Samples;
import io.clientela.runtime.json.TokenReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JacksonReaderTest extends ReaderContract {
  @Override
  protected TokenReader reader(String document) throws IOException {
    return new TokenReader(new LookaheadParser(new JsonFactory().createParser(document)));
  }

  @Test
  void nestingBeyondTheLimitIsTold() {
    assertThatThrownBy(() -> skipAll(reader(Samples.deep(256))))
        .hasMessageStartingWith("Nesting limit 255 reached");
  }

  @Test
  void gsonsLenientParsingDoesNotMakeItLenient() {
    assertThatThrownBy(() -> JsonParser.parseReader(reader("[Juana]")))
        .isInstanceOf(JsonSyntaxException.class);
  }
}
