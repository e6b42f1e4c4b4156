package io.clientela.review.page;

/**
 * One thing that a statement says.
 *
 * @param id the anchor of a closer claim, empty if it is part of the statement
 */
public record Fact(String id, String text, Mark mark) {}
