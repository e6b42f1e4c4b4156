package io.clientela.review.page;

import io.clientela.review.text.Messages;
import java.util.List;

/** Where a reviewer chooses the company and the language. */
public record IndexPage(Messages messages, List<Vendor> vendors) {
  /**
   * A company to choose.
   *
   * @param about HTML: what the contract is about, in English
   * @param languages the vendor's own first
   * @param folder of the pages of all languages
   */
  public record Vendor(
      String folder,
      String title,
      String version,
      String about,
      int open,
      int asked,
      List<Messages> languages) {}
}
