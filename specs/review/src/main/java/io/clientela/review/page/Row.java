package io.clientela.review.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement with all that it says.
 *
 * @param id the anchor: the JSON pointer without its number sign; empty where the row repeats a
 *     shared part
 * @param name as on the wire
 * @param nameHref where a shared part is stated, else empty
 * @param type the type in a word or the name of a schema, empty if it has none
 * @param typeHref the schema, empty if it is none
 * @param mark what it rests on, null if it has no claim of its own
 * @param description HTML
 * @param example a value as it stands in JSON, empty if there is none
 * @param changed the versions since which it is new or other, with blanks between
 */
public record Row(
    String id,
    String name,
    String nameHref,
    String type,
    String typeHref,
    @Nullable Mark mark,
    List<Fact> facts,
    String description,
    String example,
    String changed) {
  /** The statuses of the row and all its facts, for the filters. */
  public String statuses() {
    Stream<Mark> own = mark == null ? Stream.empty() : Stream.of(mark);
    return Stream.concat(own, facts.stream().map(Fact::mark))
        .map(Mark::status)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The same at another anchor. */
  Row at(String anchor) {
    return new Row(
        anchor, name, nameHref, type, typeHref, mark, facts, description, example, changed);
  }
}
