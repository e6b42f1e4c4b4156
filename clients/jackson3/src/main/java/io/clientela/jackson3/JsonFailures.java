package io.clientela.jackson3;

import com.google.gson.stream.MalformedJsonException;
import io.clientela.runtime.json.TruncatedJsonException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Turns Jackson's failures into Gson's, and leaves their messages behind: they quote the input. */
final class JsonFailures {
  private JsonFailures() {}

  /**
   * The failure as Gson's contract has it.
   *
   * @param failure what Jackson threw; a failure of the source itself is handed back as it is
   * @param where line, column and path
   */
  static IOException withoutText(JacksonException failure, Supplier<String> where) {
    if (failure instanceof UnexpectedEndOfInputException) {
      return new TruncatedJsonException("End of input" + where.get());
    }
    if (failure instanceof StreamConstraintsException) {
      return new MalformedJsonException("JSON beyond the limits of size or depth" + where.get());
    }
    if (failure instanceof JacksonIOException && failure.getCause() instanceof IOException cause) {
      return cause instanceof CharConversionException || cause instanceof CharacterCodingException
          ? new MalformedJsonException("JSON in a broken character encoding" + where.get())
          : cause;
    }
    return new MalformedJsonException("Malformed JSON" + where.get());
  }
}
