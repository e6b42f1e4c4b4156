package io.clientela.review.page;

import io.clientela.review.text.Messages;
import java.util.List;

/**
 * What all pages of a vendor in one language have in common.
 *
 * @param vendor the vendor's key
 * @param title the vendor's name
 * @param page the page's key
 * @param languages of this vendor, its own first
 * @param questions the hash over all questions, which an answer's file names
 */
public record Frame(
    String vendor,
    String title,
    String version,
    String questions,
    String page,
    List<Messages> languages,
    Messages messages) {
  static final List<String> PAGES =
      List.of(
          "index",
          "questions",
          "operations",
          "reference",
          "document",
          "fields",
          "changes",
          "answers");

  public String text(String key, Object... values) {
    return messages.text(key, values);
  }

  public String language() {
    return messages.language();
  }

  public List<String> pages() {
    return PAGES;
  }

  /** The name of a page in the navigation. */
  public String pageTitle(String key) {
    return text("nav." + (key.equals("index") ? "summary" : key));
  }

  Frame at(String key) {
    return new Frame(vendor, title, version, questions, key, languages, messages);
  }
}
