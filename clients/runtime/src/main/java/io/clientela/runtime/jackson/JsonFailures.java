package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.gson.stream.MalformedJsonException;
import io.clientela.runtime.json.TruncatedJsonException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;

/** Turns Jackson's failures into Gson's, and leaves their messages behind: they quote the input. */
final class JsonFailures {
  private JsonFailures() {}

  /**
   * The failure as Gson's contract has it.
   *
   * @param cause what Jackson threw; a failure of the source itself is handed back as it is
   * @param where line, column and path
   */
  static IOException withoutText(IOException cause, Supplier<String> where) {
    if (cause instanceof JsonEOFException) {
      return new TruncatedJsonException("End of input" + where.get());
    }
    if (cause instanceof JsonParseException) {
      return new MalformedJsonException("Malformed JSON" + where.get());
    }
    if (cause instanceof JacksonException) { // its limits, whose type came with Jackson 2.15
      return new MalformedJsonException("JSON beyond the limits of size or depth" + where.get());
    }
    if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
      return new MalformedJsonException("JSON in a broken character encoding" + where.get());
    }
    return cause;
  }
}
