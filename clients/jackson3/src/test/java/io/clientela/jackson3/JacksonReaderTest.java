package io.clientela.jackson3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import io.clientela.runtime.json.ReaderContract;
import io.clientela.runtime.json.Samples;
import io.clientela.runtime.json.TokenReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JacksonReaderTest extends ReaderContract {
  @Override
  protected TokenReader reader(String document) throws IOException {
    return new TokenReader(
        new LookaheadParser(new JsonFactory().createParser(ObjectReadContext.empty(), document)));
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
