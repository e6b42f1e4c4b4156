package io.clientela.koibox;

import io.clientela.koibox.model.Customer;
import io.clientela.runtime.transport.WebhookReceiver;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Receives what Koibox posts when a customer was created. */
@NullMarked
public final class CustomerEvents {
  private static final int REMEMBERED = 10_000;

  private CustomerEvents() {}

  /**
   * Receiver of the webhook {@code customerCreated}. Two with the same id and time of change are
   * the same delivery; the last 10,000 are remembered.
   *
   * <p>Koibox signs nothing and sends nothing again: use an unguessable URL for each event and
   * centre, answer at once, and read the customer again by its id before acting on it.
   */
  public static WebhookReceiver<Customer> created() {
    return WebhookReceiver.of("customerCreated", Customer.ADAPTER, Version::of, REMEMBERED);
  }

  private record Version(long id, @Nullable String updated) {
    static Version of(Customer customer) {
      return new Version(customer.id(), customer.updated());
    }
  }
}
