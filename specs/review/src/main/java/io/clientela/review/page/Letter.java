package io.clientela.review.page;

import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.text.Messages;
import io.clientela.review.text.Translation;
import io.clientela.review.text.VendorTexts;
import io.clientela.review.text.VendorTexts.DecisionTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The open questions to a vendor as a letter in plain text, the most important first. */
final class Letter {
  private static final int WIDTH = 76;

  private final Translation translation;
  private final Provenance provenance;
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  private Letter(Translation translation, Provenance provenance) {
    this.translation = translation;
    this.provenance = provenance;
    this.messages = translation.messages();
  }

  /**
   * The letter of one vendor in one language.
   *
   * @param first ids of the questions that matter most
   */
  static String of(Translation translation, Provenance provenance, List<String> first) {
    return new Letter(translation, provenance).write(first);
  }

  private String write(List<String> first) {
    VendorTexts.Letter texts = translation.texts().letter();
    List<Decision> open =
        new ArrayList<>(provenance.decisions().stream().filter(Decision::isOpen).toList());
    open.sort(Comparator.comparingInt(it -> rank(it, first)));
    heading(texts.subject(), '=');
    paragraphs(texts.opening());
    provenance
        .document()
        .ifPresent(it -> paragraph(messages.text("letter.document", it.url()), ""));
    for (int i = 0; i < open.size(); i++) {
      boolean isFirst = first.contains(open.get(i).id());
      if (i == 0 && isFirst) heading(messages.text("letter.first"), '=');
      boolean follows = i > 0 && first.contains(open.get(i - 1).id());
      if (!isFirst && follows) heading(messages.text("letter.others"), '=');
      question(open.get(i), i + 1, open.size());
    }
    paragraphs(texts.closing());
    return text.toString();
  }

  private static int rank(Decision decision, List<String> first) {
    int at = first.indexOf(decision.id());
    return at >= 0 ? at : first.size() + Questions.HARMS.indexOf(decision.harm());
  }

  private void question(Decision decision, int number, int of) {
    DecisionTexts texts = translation.texts().of(decision);
    heading(messages.text("letter.question", number, of, decision.id()), '-');
    paragraph(Prose.plain(texts.question()), "");
    part("letter.found", texts.finding());
    for (int i = 0; i < decision.seen().size(); i++) {
      paragraph(sight(decision.seen().get(i), texts.seen().get(i)), "  - ");
    }
    if (!decision.seen().isEmpty()) text.append('\n');
    part("letter.decided", texts.decision());
    part("letter.effect", texts.effect());
    for (String answer : messages.text("letter.answer").split(" {2,}")) paragraph(answer, "  ");
    text.append('\n');
  }

  private String sight(Decision.Sight sight, String shown) {
    if (!sight.from().isEmpty()) {
      return translation.texts().other(provenance.source(sight.from()).title()) + ": " + shown;
    }
    String key = sight.lines().isSingle() ? "letter.line" : "letter.lines";
    return messages.text(key, sight.lines()) + ": " + shown;
  }

  private void part(String key, String markdown) {
    paragraph(messages.text(key) + ": " + Prose.plain(markdown), "");
  }

  private void heading(String title, char line) {
    text.append(title)
        .append('\n')
        .append(String.valueOf(line).repeat(title.length()))
        .append("\n\n");
  }

  private void paragraphs(String paragraphs) {
    for (String paragraph : paragraphs.split("\\n\\s*\\n|\\n")) {
      if (!paragraph.isBlank()) paragraph(paragraph, "");
    }
  }

  /** Broken at blanks; an item of a list begins with a dash and has no empty line after it. */
  private void paragraph(String paragraph, String dash) {
    StringBuilder line = new StringBuilder(dash);
    boolean empty = true;
    for (String word : paragraph.strip().split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(dash.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append(dash.isEmpty() ? "\n\n" : "\n");
  }
}
