package io.clientela.review.page;

import io.clientela.review.evidence.Provenance.Source;
import io.clientela.review.page.OperationsPage.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document, line by line, if there is one, and the other sources. */
public record DocumentPage(
    Frame frame,
    Optional<Source> source,
    String title,
    boolean hasText,
    List<Line> lines,
    List<OtherSource> others) {
  /**
   * A line of the document.
   *
   * @param state covered, questioned, furniture or unclaimed
   * @param text the line, empty if the document is not there
   */
  public record Line(
      int number,
      String state,
      String text,
      List<String> marks,
      List<Link> claims,
      List<Link> decisions) {}

  /** A source that is not the document, with the statements that rest on it. */
  public record OtherSource(Source source, String title, List<Seen> claims) {}

  /** What was seen at another source, in our words, and what it is about. */
  public record Seen(Link about, String note) {}

  public List<Line> unclaimed() {
    return lines.stream().filter(line -> line.state().equals("unclaimed")).toList();
  }

  public long count(String... states) {
    var wanted = Stream.of(states).collect(Collectors.toSet());
    return lines.stream().filter(line -> wanted.contains(line.state())).count();
  }

  public String percent(long count) {
    return "%.1f".formatted(100.0 * count / Math.max(1, lines.size()));
  }
}
