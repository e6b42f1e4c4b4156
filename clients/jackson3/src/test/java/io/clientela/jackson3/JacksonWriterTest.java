package io.clientela.jackson3;

import io.clientela.runtime.json.WriterContract;
import java.io.IOException;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class JacksonWriterTest extends WriterContract {
  private StringWriter text;
  private JsonGenerator generator;

  @Override
  protected JacksonWriter writer() throws IOException {
    text = new StringWriter();
    generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);
    return new JacksonWriter(generator);
  }

  @Override
  protected String written() throws IOException {
    if (!generator.isClosed()) generator.flush();
    return text.toString();
  }
}
