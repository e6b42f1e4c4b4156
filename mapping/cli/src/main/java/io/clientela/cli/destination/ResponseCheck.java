package io.clientela.cli.destination;

import io.clientela.cli.delivery.UnexpectedResponseException;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.mapping.customer.Customer;
import io.clientela.runtime.Operation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds responses that belong to another request, as a proxy or a broken connection may hand them
 * over. Safe for use by many threads.
 */
final class ResponseCheck {
  private final boolean examples;
  private final Set<String> created = ConcurrentHashMap.newKeySet();

  /**
   * A check.
   *
   * @param examples whether the vendor is a mock, which answers the contract's examples whatever it
   *     is asked: nothing can be told from them
   */
  ResponseCheck(boolean examples) {
    this.examples = examples;
  }

  boolean areExamples() {
    return examples;
  }

  /** Refuses a response unless it is of what was asked for. */
  void require(boolean same, Operation operation, String what) {
    if (examples || same) return;
    throw unusable(operation, what);
  }

  /** Refuses a response that tells another e-mail address than the customer has that was sent. */
  void requireOf(Customer sent, Customer told, Operation operation) {
    boolean same = !CustomerKey.EMAIL.differs(sent, told);
    require(same, operation, Texts.of("is of another customer than the one that was sent"));
  }

  UnexpectedResponseException unusable(Operation operation, String what) {
    return new UnexpectedResponseException(Texts.of("%s: the response %s", operation.id(), what));
  }

  /** Refuses the id of a new record that another new record was given. */
  void requireNew(String id, Operation operation) {
    require(created.add(id), operation, Texts.of("has the id of a record that was created before"));
  }
}
