package io.clientela.spring;

/**
 * A bean that takes the deliveries of a webhook, each once. The vendor waits for the response
 * meanwhile: put the id into a queue, and read the record by it where there is time.
 *
 * @param <T> what is delivered, such as Koibox's {@code Customer}
 */
@FunctionalInterface
public interface WebhookHandler<T> {
  /**
   * Takes a delivery. If this throws, the response is an error and the delivery is forgotten, so
   * that the next like it comes here again.
   */
  void handle(T delivery);
}
