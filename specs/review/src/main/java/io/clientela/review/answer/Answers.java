package io.clientela.review.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * What a vendor's reviewer answered.
 *
 * @param version of the contract that was answered about
 * @param by a role or department
 */
record Answers(String vendor, String version, String by, LocalDate on, List<Answer> answers) {
  /**
   * What was answered to one question.
   *
   * @param id of the decision
   * @param says the comment; empty only if the decision is right
   */
  record Answer(String id, Verdict verdict, String says) {}

  /** What can be said of a decision, and the status that it has from then on. */
  enum Verdict {
    RIGHT("confirmed"),
    WRONG("rejected"),
    DEPENDS("depends");

    private final String status;

    Verdict(String status) {
      this.status = status;
    }

    String status() {
      return status;
    }

    /** The word of an answers file. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
