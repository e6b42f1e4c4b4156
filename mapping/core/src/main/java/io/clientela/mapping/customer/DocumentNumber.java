package io.clientela.mapping.customer;

import io.clientela.mapping.DocumentFault;
import io.clientela.mapping.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of an identity document, brought into the one form of its type.
 *
 * @param number the number in that form; where something is wrong with it, as it was written
 * @param fault what is wrong with it
 * @param problem the same in words, for messages: names the type, the form expected and the shape
 *     found ({@link Shape}), never the number
 */
public record DocumentNumber(
    String number, Optional<DocumentFault> fault, Optional<String> problem) {

  /**
   * Brings a number into the one form of its type: without dots, blanks (of any kind), slashes,
   * words such as {@code RUT} and the country's code before it; with capital letters; with the
   * hyphens that belong to it. Two numbers are the same document if they are the same here.
   *
   * @param type kind of document; of {@link DocumentType#OTHER} nothing is changed or checked
   * @param country ISO 3166-1 alpha-2 code of the issuing country; null if unknown
   * @param written the number as somebody wrote it
   */
  public static DocumentNumber of(DocumentType type, @Nullable String country, String written) {
    return DocumentRule.of(type, country).read(written);
  }

  /** Whether nothing is wrong with the number, as far as its type can be checked. */
  public boolean isValid() {
    return fault.isEmpty();
  }

  @Override
  public String toString() {
    return "DocumentNumber[" + problem.orElse("valid") + "]";
  }
}
