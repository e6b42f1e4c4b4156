package io.clientela.review.page;

/**
 * How sure a statement is, and the way to its evidence.
 *
 * @param status documented, observed, assumed, confirmed, rejected or depends
 * @param word the status in the reader's language
 * @param label the evidence in short: lines, a source or a question
 * @param title the same in words
 */
public record Mark(String status, String word, String label, String title, String href) {}
