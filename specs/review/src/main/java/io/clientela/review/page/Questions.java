package io.clientela.review.page;

import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.DocumentLines;
import io.clientela.review.evidence.LineNumbers;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.page.OperationsPage.Link;
import io.clientela.review.page.Question.NumberedLine;
import io.clientela.review.page.Question.Sight;
import io.clientela.review.text.Translation;
import io.clientela.review.text.VendorTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the questions of one vendor in one language, the worst harm first. */
final class Questions {
  static final List<String> HARMS = List.of("privacy", "money", "data", "form");
  private static final int MOST_LINES = 12;

  private final Translation translation;
  private final Provenance provenance;
  private final DocumentLines document;
  private final Names names;
  private final Anchors anchors;
  private final Changed changed;

  Questions(
      Translation translation,
      Provenance provenance,
      DocumentLines document,
      Names names,
      Changed changed) {
    this.translation = translation;
    this.provenance = provenance;
    this.document = document;
    this.names = names;
    this.anchors = new Anchors(translation.contract(), provenance);
    this.changed = changed;
  }

  List<Question> all() {
    return provenance.decisions().stream()
        .sorted(Comparator.comparingInt(decision -> HARMS.indexOf(decision.harm())))
        .map(this::question)
        .toList();
  }

  private Question question(Decision decision) {
    VendorTexts.DecisionTexts texts = translation.texts().of(decision);
    return new Question(
        decision.id(),
        VendorTexts.hash(decision),
        decision.status(),
        decision.harm(),
        translation.messages().text("kind." + decision.kind()),
        Prose.html(texts.question()),
        Prose.html(texts.finding()),
        sights(decision, texts),
        Prose.html(texts.decision()),
        Prose.html(texts.effect()),
        decision.about().stream().map(at -> new Link(names.of(at), anchors.href(at))).toList(),
        decision.pinnedBy(),
        translation.texts().other(decision.unpinned()),
        decision.answered(),
        changed.since(decision.id()));
  }

  private List<Sight> sights(Decision decision, VendorTexts.DecisionTexts texts) {
    List<Sight> sights = new ArrayList<>();
    for (int i = 0; i < decision.seen().size(); i++) {
      Decision.Sight sight = decision.seen().get(i);
      String text = texts.seen().get(i);
      sights.add(sight.from().isEmpty() ? ofLines(sight.lines(), text) : ofSource(sight, text));
    }
    return sights;
  }

  private Sight ofLines(LineNumbers lines, String shown) {
    String key = lines.isSingle() ? "question.line" : "question.lines";
    List<NumberedLine> quoted =
        lines
            .all()
            .filter(line -> document.text(line).filter(text -> !text.isBlank()).isPresent())
            .mapToObj(line -> new NumberedLine(line, document.text(line).orElseThrow()))
            .limit(MOST_LINES)
            .toList();
    String title = translation.messages().text(key, lines);
    return new Sight(title, "document.html#L" + lines.first(), shown, true, quoted);
  }

  private Sight ofSource(Decision.Sight sight, String note) {
    String source = translation.texts().other(provenance.source(sight.from()).title());
    String title = translation.messages().text("question.from", source);
    return new Sight(title, "document.html#source-" + sight.from(), note, false, List.of());
  }
}
