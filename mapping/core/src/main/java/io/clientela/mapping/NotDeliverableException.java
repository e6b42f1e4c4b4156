package io.clientela.mapping;

import java.util.List;

/** A customer was to be taken for deliverable and is not. The message holds no personal data. */
public final class NotDeliverableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure.
   *
   * @param reasons why, each in one clause without personal data
   */
  public NotDeliverableException(List<String> reasons) {
    super("not deliverable: " + String.join("; ", reasons));
  }
}
