package io.clientela.mapping.koibox;

import io.clientela.koibox.model.CustomerInput;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;

/**
 * Customers at Koibox, where {@code h} is a man and {@code m} a woman, where there are two
 * surnames, and where a consent that is not said is taken as given: consents are always said.
 */
public final class KoiboxMapper {
  private KoiboxMapper() {}

  /**
   * Reads a customer as the webhook or the list tells it. Clinical information, the image of a
   * signature and the employee who created the customer are left out.
   */
  public static Mapped<Customer> toCustomer(io.clientela.koibox.model.Customer customer) {
    return KoiboxReader.read(customer);
  }

  /**
   * Makes a customer to be created.
   *
   * @return not deliverable without any name
   */
  public static Mapped<CustomerInput> fromCustomer(Customer customer) {
    return KoiboxWriter.write(customer);
  }

  /**
   * Makes the new values of the customer whose id is the external id {@code koibox}.
   *
   * @return skipped if the customer has no such id; not deliverable without any name
   */
  public static Mapped<KoiboxUpdate> updateFrom(Customer customer) {
    return KoiboxWriter.update(customer);
  }
}
