package io.clientela.mapping;

/**
 * Something that a mapping could not carry as it was.
 *
 * @param path where it stands: a path in the canonical customer's JSON form ({@code
 *     addresses[0].city}) or, if it has no place there, the vendor's property
 * @param kind what happened to it
 * @param reason why, in one clause; never contains the value
 */
public record Loss(String path, LossKind kind, String reason) {}
