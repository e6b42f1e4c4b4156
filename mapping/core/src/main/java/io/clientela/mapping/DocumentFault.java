package io.clientela.mapping;

/** What is wrong with the number of an identity document. */
public enum DocumentFault {
  /** It has characters, or an order of them, that such numbers do not have. */
  FORM("its form is not that of "),
  /** It has too few or too many characters. */
  LENGTH("its length is not that of "),
  /** It was mistyped or invented: the digit or letter that checks the others is another. */
  CHECK_DIGIT("its check digit is wrong"),
  /** It checks, but nobody is given it: one digit repeated, or zero. */
  NOT_ISSUED("nobody is given such a number");

  private final String words;

  DocumentFault(String words) {
    this.words = words;
  }

  /** The fault in words, beside the form that was expected. */
  public String words(String example) {
    return words.endsWith(" ") ? words + example : words;
  }
}
