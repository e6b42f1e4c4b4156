package io.clientela.review.page;

/**
 * A request or response as it goes over the wire.
 *
 * @param summary what it shows
 */
public record WireExample(String summary, String text) {}
