package io.clientela.review.page;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Texts in Markdown, as HTML in which any HTML of theirs is text. */
public final class Prose {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).omitSingleParagraphP(true).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private Prose() {}

  public static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  /** Without marks: for an attribute or a search. */
  static String plain(String markdown) {
    Node text = PARSER.parse(markdown);
    return TEXT.render(text);
  }
}
