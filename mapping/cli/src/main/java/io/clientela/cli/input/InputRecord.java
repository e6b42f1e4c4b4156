package io.clientela.cli.input;

import io.clientela.mapping.customer.Customer;
import java.util.List;
import java.util.Optional;

/** One record of a file of customers, read or broken. */
public sealed interface InputRecord {
  /** Number of the line on which the record begins, from 1. */
  long line();

  /** The customer's id, if the record has one and it could be read. */
  Optional<String> id();

  /**
   * A record that is a customer.
   *
   * @param line number of its first line
   * @param customer the customer
   */
  record Read(long line, Customer customer) implements InputRecord {
    @Override
    public Optional<String> id() {
      return customer.id();
    }
  }

  /**
   * A record that is no customer.
   *
   * @param line number of its first line
   * @param id the customer's id, where that much could be read
   * @param problems all that is wrong with it, at least one
   * @param rest the customer without the fields that are wrong; empty if one of them tells who the
   *     customer is or what it consents to
   */
  record Broken(
      long line, Optional<String> id, List<RecordProblem> problems, Optional<Customer> rest)
      implements InputRecord {
    /** Copies the problems. */
    public Broken {
      problems = List.copyOf(problems);
    }

    static Broken at(long line, String field, String reason) {
      return new Broken(
          line, Optional.empty(), List.of(new RecordProblem(field, reason)), Optional.empty());
    }
  }
}
