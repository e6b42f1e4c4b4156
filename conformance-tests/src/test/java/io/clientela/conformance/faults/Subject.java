package io.clientela.conformance.faults;

import io.clientela.runtime.Operation;
import io.clientela.runtime.transport.ClientBuilder;
import java.util.function.Consumer;

/**
 * An operation as an application calls it through its vendor's client, with a token and an e-mail
 * address that must not be seen anywhere.
 *
 * @param operation as the contract has it
 * @param answer the vendor's answer when all is well
 */
record Subject(String vendor, Operation operation, GoodAnswer answer, Call call) {
  static final String TOKEN = "canary-t0ken-7f3a";
  static final String EMAIL = "canary.person@example.com";

  /** The application's side. */
  @FunctionalInterface
  interface Call {
    /**
     * Makes a client, calls the operation and says what it read.
     *
     * @param settings changes the settings of the client's builder
     * @param shown takes all objects that an application may come to print
     * @return the number and the name of the answer
     */
    String with(Consumer<ClientBuilder<?, ?>> settings, Consumer<Object> shown);
  }

  @Override
  public String toString() {
    return vendor + "/" + operation.id();
  }
}
