package io.clientela.conformance.report;

/**
 * Something that is not as a contract says, or that nothing proves.
 *
 * @param kind what kind of finding, such as {@code undocumented-status}
 * @param pointer of the place in the bundle
 * @param message for people; begins with the operation where there is one
 */
public record Finding(String vendor, String kind, String pointer, String message) {}
