package io.clientela.cli.webhook;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;

/** Told what comes to a receiver's path, by many threads, before it is answered; must not wait. */
public interface ReceiverListener {
  /**
   * A customer was kept, and is answered 204.
   *
   * @param customer the customer, with what was lost on the way in
   * @param isNew whether it was not there before
   */
  void received(Mapped<Customer> customer, boolean isNew);

  /**
   * An event was kept or passed over, and is answered 204.
   *
   * @param message in words; names the customer by its id
   */
  void told(String message);

  /**
   * A request was not taken, and nothing kept.
   *
   * @param status what it is answered; 0 if it is not
   * @param reason why, for people; shows nothing of the request
   */
  void refused(int status, String reason);
}
