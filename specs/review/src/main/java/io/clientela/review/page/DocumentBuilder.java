package io.clientela.review.page;

import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.DocumentLines;
import io.clientela.review.evidence.DocumentLines.Mark;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.page.DocumentPage.Line;
import io.clientela.review.page.DocumentPage.OtherSource;
import io.clientela.review.page.DocumentPage.Seen;
import io.clientela.review.page.OperationsPage.Link;
import io.clientela.review.text.VendorTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells of each line of the document what rests on it. */
final class DocumentBuilder {
  /** Marks that name something; the others only qualify it. */
  private static final Set<String> NAMING = Set.of("name", "value", "operation", "query", "status");

  private final Provenance provenance;
  private final DocumentLines document;
  private final Names names;
  private final VendorTexts texts;
  private final Map<Integer, Set<Link>> claims = new TreeMap<>();
  private final Map<Integer, Set<Link>> decisions = new TreeMap<>();

  DocumentBuilder(Provenance provenance, DocumentLines document, Names names, VendorTexts texts) {
    this.texts = texts;
    this.provenance = provenance;
    this.document = document;
    this.names = names;
    for (Claim claim : provenance.claims()) {
      claim.lines().all().forEach(line -> note(claims, line, link(claim)));
    }
    for (Decision decision : provenance.decisions()) {
      Link link = new Link(decision.id(), "questions.html#" + decision.id());
      decision.seen().stream()
          .flatMapToInt(sight -> sight.lines().all())
          .forEach(line -> note(decisions, line, link));
    }
  }

  DocumentPage build(Frame frame) {
    Set<Integer> furniture = provenance.furniture().all().boxed().collect(Collectors.toSet());
    List<Line> lines = new ArrayList<>();
    document.marks().forEach((number, marks) -> lines.add(line(number, marks, furniture)));
    List<OtherSource> others =
        provenance.sources().values().stream()
            .filter(source -> !source.key().equals("document"))
            .map(
                source ->
                    new OtherSource(source, texts.other(source.title()), seenAt(source.key())))
            .toList();
    return new DocumentPage(
        frame,
        provenance.document(),
        provenance.document().map(it -> texts.other(it.title())).orElse(""),
        document.hasText(),
        lines,
        others);
  }

  private Line line(int number, List<Mark> marks, Set<Integer> furniture) {
    List<Link> resting = List.copyOf(claims.getOrDefault(number, Set.of()));
    List<Link> asked = List.copyOf(decisions.getOrDefault(number, Set.of()));
    return new Line(
        number,
        state(number, marks, furniture),
        document.text(number).orElse(""),
        words(marks),
        resting,
        asked);
  }

  private String state(int number, List<Mark> marks, Set<Integer> furniture) {
    if (claims.containsKey(number)) return "covered";
    if (marks.stream().anyMatch(mark -> NAMING.contains(mark.kind()))) return "unclaimed";
    if (decisions.containsKey(number)) return "questioned";
    return furniture.contains(number) ? "furniture" : "unclaimed";
  }

  private static List<String> words(List<Mark> marks) {
    return marks.stream().map(mark -> mark.kind() + " " + mark.value()).toList();
  }

  private List<Seen> seenAt(String source) {
    List<Seen> seen = new ArrayList<>();
    for (Claim claim : provenance.claims()) {
      if (claim.from().equals(source)) seen.add(new Seen(link(claim), texts.other(claim.note())));
    }
    for (Decision decision : provenance.decisions()) {
      List<String> words = texts.of(decision).seen();
      for (int i = 0; i < words.size(); i++) {
        boolean here = decision.seen().get(i).from().equals(source);
        if (here) seen.add(new Seen(question(decision), words.get(i)));
      }
    }
    return seen;
  }

  private static Link question(Decision decision) {
    return new Link(decision.id(), "questions.html#" + decision.id());
  }

  private Link link(Claim claim) {
    return new Link(names.of(claim.at()), "operations.html" + claim.at());
  }

  private static void note(Map<Integer, Set<Link>> links, int line, Link link) {
    links.computeIfAbsent(line, key -> new LinkedHashSet<>()).add(link);
  }
}
