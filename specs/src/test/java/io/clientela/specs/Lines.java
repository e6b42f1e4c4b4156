package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that a claim names, such as {@code [132, '148-160']}. */
final class Lines {
  private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,5})(?:-([1-9][0-9]{0,5}))?");

  private Lines() {}

  /**
   * Every line number that is named, by one entry or by an array of them, counted from 1; empty if
   * any cannot be read.
   */
  static List<Integer> of(JsonNode lines) {
    List<Integer> numbers = new ArrayList<>();
    if (lines.isMissingNode() || lines.isObject()) return numbers;
    for (JsonNode line : lines.isArray() ? lines : List.of(lines)) {
      Matcher range = RANGE.matcher(line.asText());
      if (!range.matches()) return List.of();
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (last < first) return List.of();
      for (int number = first; number <= last; number++) numbers.add(number);
    }
    return numbers;
  }
}
