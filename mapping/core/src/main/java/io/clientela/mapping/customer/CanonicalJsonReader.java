package io.clientela.mapping.customer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.rules.Decimals;
import io.clientela.mapping.rules.EmptyText;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads JSON of which every value has one type: nothing is taken for something else, nothing is
 * skipped. What is wrong is told with its path and without any value.
 */
final class CanonicalJsonReader implements Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
  private static final String NOT_JSON = "is not valid JSON";

  private final JsonParser parser;

  private interface Step<T> {
    T take() throws IOException;
  }

  CanonicalJsonReader(String json) {
    parser = tell(() -> FACTORY.createParser(json));
  }

  /** The one value of the text. */
  <T> T only(Supplier<T> value) {
    if (next() == null) throw wrong(NOT_JSON + ": it is empty");
    T read = value.get();
    if (next() != null) throw wrong("is followed by something else");
    return read;
  }

  /**
   * Reads an object.
   *
   * @param member reads the value of the member of that name; false if there must be none
   */
  void object(Predicate<String> member) {
    expect(JsonToken.START_OBJECT, "is not an object");
    Set<String> names = new HashSet<>();
    while (next() != JsonToken.END_OBJECT) {
      String name = tell(parser::currentName);
      if (!names.add(name)) throw wrong("is there twice");
      next();
      if (!member.test(name)) throw wrong("is not a known property");
    }
  }

  /** Reads a list. */
  <T> List<T> list(Supplier<T> element) {
    expect(JsonToken.START_ARRAY, "is not a list");
    List<T> elements = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) elements.add(element.get());
    return elements;
  }

  /** Text of which something can be seen. */
  String text() {
    String text = anyText();
    if (Blanks.isBlank(text)) throw wrong("has nothing that can be seen");
    return text;
  }

  /** Text of which something can be seen, or empty text. */
  String emptyOrText() {
    String text = anyText();
    return text.isEmpty() ? text : text();
  }

  boolean flag() {
    if (parser.currentToken() == JsonToken.VALUE_TRUE) return true;
    expect(JsonToken.VALUE_FALSE, "is not true or false");
    return false;
  }

  BigDecimal decimal() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
      expect(JsonToken.VALUE_NUMBER_INT, "is not a number");
    }
    try {
      return Decimals.shortest(tell(parser::getDecimalValue));
    } catch (NumberFormatException tooLongAnExponent) {
      throw wrong("is a number of too many digits");
    }
  }

  /** A value that is written as text. */
  <T> T value(Function<String, T> reader) {
    String text = anyText();
    return make(() -> reader.apply(text));
  }

  /** Makes something of what was read, unless a rule is broken. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (CanonicalValueException refused) {
      throw wrong(requireNonNull(refused.getMessage()));
    }
  }

  @Override
  public void close() {
    tell(
        () -> {
          parser.close();
          return true;
        });
  }

  private String anyText() {
    expect(JsonToken.VALUE_STRING, "is not text");
    String text = tell(parser::getText);
    return make(() -> EmptyText.checked(text));
  }

  private void expect(JsonToken token, String otherwise) {
    JsonToken found = parser.currentToken();
    if (found == JsonToken.VALUE_NULL) throw wrong("is null: what is not known is left out");
    if (found != token) throw wrong(otherwise);
  }

  private JsonToken next() {
    return tell(parser::nextToken);
  }

  private <T> T tell(Step<T> step) {
    try {
      return step.take();
    } catch (StreamConstraintsException tooMuch) {
      throw wrong("has too long a number, text or name, or is nested too deeply");
    } catch (JsonProcessingException malformed) {
      int column = malformed.getLocation() == null ? 0 : malformed.getLocation().getColumnNr();
      throw new CustomerFormatException("", NOT_JSON + " (column " + column + ")");
    } catch (IOException impossible) {
      throw new IllegalStateException("text cannot be read", impossible);
    }
  }

  private CustomerFormatException wrong(String reason) {
    JsonStreamContext context = parser.getParsingContext();
    boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
    return new CustomerFormatException(path(isList ? context.getParent() : context), reason);
  }

  private static String path(JsonStreamContext context) {
    JsonStreamContext parent = context.getParent();
    if (parent == null) return "";
    String path = path(parent);
    if (context.inArray()) return path + "[" + context.getCurrentIndex() + "]";
    if (context.getCurrentName() == null) return path;
    return path.isEmpty() ? context.getCurrentName() : path + "." + context.getCurrentName();
  }
}
