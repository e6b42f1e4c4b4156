package io.clientela.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

class JacksonWriterTest extends WriterContract {
  private StringWriter text;
  private JsonGenerator generator;

  @Override
  JacksonWriter writer() throws IOException {
    text = new StringWriter();
    generator = new JsonFactory().createGenerator(text);
    return new JacksonWriter(generator);
  }

  @Override
  String written() throws IOException {
    if (!generator.isClosed()) generator.flush();
    return text.toString();
  }
}
