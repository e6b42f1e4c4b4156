package io.clientela.review.page;

import io.clientela.mapping.Capability;
import io.clientela.review.field.Coverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each field.
 *
 * @param coverage null if the conformance suite has not run
 */
public record FieldsPage(
    Frame frame, List<Type> types, @Nullable Coverage coverage, List<Capability> losses) {
  /** A schema with its properties. */
  public record Type(String name, String href, List<Property> properties) {}

  /**
   * What becomes of one property.
   *
   * @param java type and name of the record's member, empty if there is none
   * @param tests that pin a decision about it
   */
  public record Property(
      String id,
      String name,
      String java,
      List<String> read,
      List<String> written,
      List<String> tests,
      @Nullable Mark mark) {}
}
