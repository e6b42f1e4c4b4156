package io.clientela.review.field;

import java.util.List;
import java.util.Map;

/**
 * Which fields of the neutral customer belong to which property of a vendor's schemas.
 *
 * @param read by {@code Schema.property}, the fields that it is read into
 * @param written by {@code Schema.property}, the fields that it is written from
 */
public record CanonicalFields(Map<String, List<String>> read, Map<String, List<String>> written) {}
