package io.clientela.cli.delivery;

/**
 * What is done with records before any vendor is thought of.
 *
 * @param badField what becomes of a field that is wrong
 * @param duplicates what becomes of a record that an earlier one is like
 * @param limit how many records are taken at most
 * @param keepsText whether listeners are told how each record stands in its file
 */
public record RecordPolicy(
    OnBadField badField, OnDuplicate duplicates, long limit, boolean keepsText) {
  /** All records, as they are. */
  public static final RecordPolicy USUAL =
      new RecordPolicy(OnBadField.FAIL, OnDuplicate.TELL, Long.MAX_VALUE, false);
}
