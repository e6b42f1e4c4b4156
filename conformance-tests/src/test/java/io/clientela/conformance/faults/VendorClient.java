package io.clientela.conformance.faults;

import io.clientela.runtime.Operation;
import io.clientela.runtime.transport.ClientBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a vendor's client is made, with the canary token, and closed.
 *
 * @param operations those of the API that the subjects call
 */
record VendorClient<B extends ClientBuilder<C, B>, C extends AutoCloseable>(
    String vendor, List<Operation> operations, Supplier<B> builder, Consumer<C> close) {

  /**
   * One of the client's operations.
   *
   * @param sent the body or the parameters of the call
   * @param call calls the operation
   * @param read says the number and the name of what it returned
   */
  <A> Subject subject(
      String operationId,
      GoodAnswer answer,
      Object sent,
      Function<C, A> call,
      Function<A, String> read) {
    return new Subject(
        vendor,
        operation(operationId),
        answer,
        (settings, shown) -> {
          B settable = builder.get();
          settings.accept(settable);
          C client = settable.build();
          Stream.of(settable, client, sent).forEach(shown);
          try {
            A answered = call.apply(client);
            shown.accept(answered);
            return read.apply(answered);
          } finally {
            close.accept(client);
          }
        });
  }

  private Operation operation(String id) {
    return operations.stream().filter(operation -> operation.id().equals(id)).findAny().get();
  }
}
