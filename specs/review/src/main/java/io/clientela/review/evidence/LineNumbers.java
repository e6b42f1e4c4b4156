package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of a document as provenance.yaml names them, {@code [132, '148-160']}.
 *
 * @param ranges the entries as they are written, with a dash where an entry is a range
 */
public record LineNumbers(List<Range> ranges) {
  /** The lines from the first to the last, both included. */
  public record Range(int first, int last) {
    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : first + "–" + last;
    }
  }

  static LineNumbers of(JsonNode lines) {
    List<Range> ranges = new ArrayList<>();
    for (JsonNode entry : lines.isArray() ? lines : List.of(lines)) {
      if (entry.isMissingNode()) continue;
      String[] bounds = entry.asText().split("-");
      int first = Integer.parseInt(bounds[0]);
      ranges.add(new Range(first, bounds.length == 1 ? first : Integer.parseInt(bounds[1])));
    }
    return new LineNumbers(List.copyOf(ranges));
  }

  public IntStream all() {
    return ranges.stream().flatMapToInt(it -> IntStream.rangeClosed(it.first(), it.last()));
  }

  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  public int first() {
    return ranges.get(0).first();
  }

  public boolean isSingle() {
    return ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
  }

  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
  }
}
