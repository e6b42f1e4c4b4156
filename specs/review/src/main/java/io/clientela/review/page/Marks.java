package io.clientela.review.page;

import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.LineNumbers;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.text.Messages;
import io.clientela.review.text.Translation;
import io.clientela.review.text.VendorTexts;
import java.net.URI;

/** Makes the marks of one vendor's statements in one language. */
final class Marks {
  private final Provenance provenance;
  private final Messages messages;
  private final VendorTexts texts;

  Marks(Provenance provenance, Translation translation) {
    this.provenance = provenance;
    this.messages = translation.messages();
    this.texts = translation.texts();
  }

  /** What the whole statement rests on. */
  Mark of(Claim claim) {
    if (claim.decision().isPresent()) return ofDecision(claim.decision().get());
    if (!claim.lines().isEmpty()) return ofLines(claim.lines());
    return ofSource(claim.from(), claim.note());
  }

  /** What one keyword of it rests on. */
  Mark of(Claim claim, String keyword) {
    return claim.decisionOf(keyword).map(this::ofDecision).orElseGet(() -> of(claim));
  }

  Mark ofLines(LineNumbers lines) {
    String s = lines.isSingle() ? "" : "s";
    return mark(
        "documented",
        messages.text("letter.line" + s, lines),
        messages.text("statement.line" + s, lines),
        "document.html#L" + lines.first());
  }

  private Mark ofSource(String source, String note) {
    Provenance.Source stated = provenance.source(source);
    String title = texts.other(stated.title());
    String host = URI.create(stated.url()).getHost();
    String text = messages.text("statement.source", title) + ". " + texts.other(note);
    return mark("observed", host, text, "document.html#source-" + source);
  }

  Mark ofDecision(String id) {
    Decision decision = provenance.decision(id);
    String status = decision.isOpen() ? "assumed" : decision.status();
    String title = messages.text("statement.rests-on", id);
    return mark(status, id, title, "questions.html#" + id);
  }

  private Mark mark(String status, String label, String title, String href) {
    return new Mark(status, messages.text("status." + status), label, title, href);
  }
}
