package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Organisations;
import java.util.Optional;

/**
 * Makes an organisation of a customer who is known by one name only and is one, whether it says so,
 * has a document that persons are not given, or is called like a company. What is a guess is told.
 */
final class CustomerKind {
  private CustomerKind() {}

  static Customer told(Customer customer, Losses losses) {
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
