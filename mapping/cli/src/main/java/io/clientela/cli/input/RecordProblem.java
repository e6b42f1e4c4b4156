package io.clientela.cli.input;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Loss;

/**
 * What is wrong with one field of a record.
 *
 * @param field the column or JSON path; empty when the record as a whole is wrong
 * @param reason the rule that is broken, never the value that breaks it
 */
public record RecordProblem(String field, String reason) {
  /** What the mapping says in English is said in the language of the run. */
  public RecordProblem {
    reason = Texts.ofLibrary(reason);
  }

  /** The problem that a mapping told. */
  public static RecordProblem of(Loss loss) {
    return new RecordProblem(loss.path(), loss.reason());
  }

  /** Field and reason in one clause. */
  @Override
  public String toString() {
    return field.isEmpty() ? reason : field + ": " + reason;
  }
}
