package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.clientela.runtime.json.WriterContract;
import java.io.IOException;
import java.io.StringWriter;

class JacksonWriterTest extends WriterContract {
  private StringWriter text;
  private JsonGenerator generator;

  @Override
  protected JacksonWriter writer() throws IOException {
    text = new StringWriter();
    generator = new JsonFactory().createGenerator(text);
    return new JacksonWriter(generator);
  }

  @Override
  protected String written() throws IOException {
    if (!generator.isClosed()) generator.flush();
    return text.toString();
  }
}
