package io.clientela.review.answer;

import java.util.List;

/** An answers file that cannot be applied; nothing was changed. */
public final class RefusedAnswersException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RefusedAnswersException(List<String> problems) {
    super("The answers were refused, nothing was changed:\n- " + String.join("\n- ", problems));
  }
}
