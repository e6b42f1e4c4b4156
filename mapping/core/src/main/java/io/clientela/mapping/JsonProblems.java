package io.clientela.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a customer's JSON, where, and without repeating any of its values. */
final class JsonProblems {
  private JsonProblems() {}

  static CustomerFormatException explain(JsonProcessingException problem) {
    if (problem instanceof UnrecognizedPropertyException unknown) {
      return new CustomerFormatException(path(unknown.getPath()), "is not a known property");
    }
    if (problem instanceof ValueInstantiationException refused && refused.getCause() != null) {
      return new CustomerFormatException(path(refused.getPath()), rule(refused.getCause()));
    }
    if (problem instanceof MismatchedInputException mismatch) {
      return new CustomerFormatException(path(mismatch.getPath()), expected(mismatch));
    }
    if (problem instanceof JsonMappingException mapping && mapping.getCause() != null) {
      return new CustomerFormatException(path(mapping.getPath()), rule(mapping.getCause()));
    }
    JsonLocation at = problem.getLocation();
    String column = at == null ? "" : " (column " + at.getColumnNr() + ")";
    return new CustomerFormatException("", "is not valid JSON" + column);
  }

  private static String rule(Throwable cause) {
    boolean ours = cause instanceof IllegalArgumentException && cause.getMessage() != null;
    return ours ? cause.getMessage() : "is missing";
  }

  private static String expected(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    if (type == null) return "is not of the expected type";
    if (type == LocalDate.class) return "is not a date of the form 1985-01-10";
    if (type == Instant.class) return "is not a time of the form 2026-11-22T10:15:00Z";
    if (type == Boolean.class) return "is not true or false";
    if (type == String.class) return "is not text";
    if (type.isEnum()) return "is none of " + words(type);
    if (Number.class.isAssignableFrom(type)) return "is not a number";
    if (List.class.isAssignableFrom(type)) return "is not a list";
    return "is not an object";
  }

  private static String words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(CustomerJson::word)
        .collect(Collectors.joining(", "));
  }

  private static String path(@Nullable List<JsonMappingException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step :
        references == null ? List.<JsonMappingException.Reference>of() : references) {
      if (step.getIndex() >= 0) {
        path.append('[').append(step.getIndex()).append(']');
      } else if (step.getFieldName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
