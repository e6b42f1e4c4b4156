package io.clientela.review;

import io.clientela.review.answer.AnswersFile;
import io.clientela.review.answer.RefusedAnswersException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes answers into provenance.yaml: {@code ReviewApply <specs folder> <answers file>}. */
public final class ReviewApply {
  private ReviewApply() {}

  /**
   * Applies the answers.
   *
   * @throws RefusedAnswersException if anything is wrong with the file; then nothing is changed
   */
  public static void main(String[] arguments) {
    AnswersFile answers = new AnswersFile(Path.of(arguments[0]), LocalDate.now(ZoneOffset.UTC));
    answers.apply(Path.of(arguments[1])).forEach(System.out::println);
  }
}
