package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Countries;
import io.clientela.mapping.rules.Days;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document or number that identifies a customer to authorities. Numbers are text: a zero at the
 * start belongs to them.
 *
 * @param type kind of document
 * @param country ISO 3166-1 alpha-2 code of the issuing country
 * @param number the number in the form of its type; as it was written if that has a fault
 * @param series series of a passport
 * @param issuer authority that issued it
 * @param issuedOn day of issue
 * @param issuerCode code of the issuing authority
 * @param birthPlace place of birth as the document states it
 */
public record IdentityDocument(
    DocumentType type,
    Optional<String> country,
    String number,
    Optional<String> series,
    Optional<String> issuer,
    Optional<LocalDate> issuedOn,
    Optional<String> issuerCode,
    Optional<String> birthPlace) {

  /**
   * Takes empty text as absent, brings the number into the form of its type ({@link
   * DocumentNumber}) and refuses a document without a number or of no country.
   */
  public IdentityDocument {
    Required.nonNull("type", type);
    country = Countries.checked(EmptyText.ifEmpty(country));
    number =
        DocumentNumber.of(type, country.orElse(null), Required.text("number", number)).number();
    series = EmptyText.ifEmpty(series);
    issuer = EmptyText.ifEmpty(issuer);
    issuerCode = EmptyText.ifEmpty(issuerCode);
    birthPlace = EmptyText.ifEmpty(birthPlace);
    if (issuedOn.isPresent()) Required.noProblem("issuedOn", Days.problem(issuedOn.get()));
  }

  /** A document of which only type, country and number are known. */
  public static IdentityDocument of(DocumentType type, @Nullable String country, String number) {
    return builder(type, number).country(country).build();
  }

  /**
   * What is wrong with the number by the rules of its type: form, length or check digit.
   *
   * @return empty when nothing is wrong or nothing can be checked; never contains the number
   */
  public Optional<String> problem() {
    return DocumentNumber.of(type, country.orElse(null), number).problem();
  }

  /** Starts a document. */
  public static IdentityDocumentBuilder builder(DocumentType type, String number) {
    return new IdentityDocumentBuilder().type(type).number(number);
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("IdentityDocument")
        .and("type", type)
        .and("country", country)
        .and("number", number)
        .and("series", series)
        .and("issuer", issuer)
        .and("issuedOn", issuedOn)
        .and("issuerCode", issuerCode)
        .and("birthPlace", birthPlace)
        .toString();
  }
}
