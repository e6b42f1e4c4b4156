package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import java.util.Optional;

/**
 * Makes an organisation of a customer who is known by one name only and is one, whether it says so,
 * has a document that persons are not given, or is called like a company. What is a guess is told.
 */
final class CustomerKind {
  private CustomerKind() {}

  static Customer told(Customer said, Losses losses) {
    Customer customer = withWholeName(said, losses);
    Name name = customer.name();
    boolean isOrganisation = is(CustomerType.ORGANISATION, customer);
    boolean wholeOnly =
        name.full().isPresent() && name.organisation().isEmpty() && name.joined().isEmpty();
    if (wholeOnly && !is(CustomerType.PERSON, customer)) return organisation(customer, losses);
    if (isOrganisation || name.organisation().isPresent()) return customer;
    Optional<IdentityDocument> document = Organisations.document(customer);
    if (document.isPresent()) {
      losses.add(
          "type",
          LossKind.AMBIGUOUS,
          "sent as a person, but " + words(document.get()) + " is one of organisations");
    }
    return customer;
  }

  /**
   * A given or family name that is the only one is taken for a whole name if it has a comma or is
   * that of an organisation, so that neither becomes a part of a person's name.
   */
  private static Customer withWholeName(Customer customer, Losses losses) {
    Name name = customer.name();
    boolean given = name.given().isPresent();
    if (given == name.family().isPresent() || !isOnlyName(name)) return customer;
    Optional<String> only = given ? name.given() : name.family();
    if (!isWhole(only.orElseThrow(), customer)) return customer;
    String field = given ? "name.given" : "name.family";
    losses.add(field, LossKind.AMBIGUOUS, "read as a whole name, which it is like");
    return customer.toBuilder()
        .name(
            Name.builder()
                .full(only.orElseThrow())
                .tradeActivity(name.tradeActivity().orElse(null))
                .build())
        .build();
  }

  private static boolean isOnlyName(Name name) {
    return name.middle().isEmpty()
        && name.secondFamily().isEmpty()
        && name.full().isEmpty()
        && name.organisation().isEmpty();
  }

  private static boolean isWhole(String name, Customer customer) {
    if (name.indexOf(',') >= 0) return true;
    return !is(CustomerType.PERSON, customer)
        && (is(CustomerType.ORGANISATION, customer)
            || Organisations.isName(name)
            || Organisations.document(customer).isPresent());
  }

  private static Customer organisation(Customer customer, Losses losses) {
    Optional<String> reason = reason(customer, Organisations.document(customer));
    if (reason.isEmpty()) return customer;
    Name name = customer.name();
    losses.add(
        "name.full", LossKind.AMBIGUOUS, "read as the name of an organisation: " + reason.get());
    return customer.toBuilder()
        .type(CustomerType.ORGANISATION)
        .name(
            Name.builder()
                .organisation(name.full().orElseThrow())
                .tradeActivity(name.tradeActivity().orElse(null))
                .build())
        .build();
  }

  private static boolean is(CustomerType type, Customer customer) {
    return customer.type().orElse(null) == type;
  }

  private static Optional<String> reason(Customer customer, Optional<IdentityDocument> document) {
    if (customer.type().isPresent()) return Optional.of("the customer is one");
    if (document.isPresent()) {
      return Optional.of(words(document.get()) + " is one of organisations");
    }
    return Organisations.isName(customer.name().full().orElseThrow())
        ? Optional.of("it ends or begins like one")
        : Optional.empty();
  }

  private static String words(IdentityDocument document) {
    return "the " + document.type();
  }
}
