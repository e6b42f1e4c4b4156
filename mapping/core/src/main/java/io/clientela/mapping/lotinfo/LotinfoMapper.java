package io.clientela.mapping.lotinfo;

import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import java.util.List;
import java.util.Map;

/**
 * Customers at Lotinfo, where there is a patronymic, where phones begin with 7 or 8 and have no
 * plus, and where each client belongs to a user.
 */
public final class LotinfoMapper {
  private LotinfoMapper() {}

  /**
   * Reads a client as it is listed, whose id is the external id {@code lotinfo}. Its user, by the
   * custom field {@code lotinfo.userId}, and comments, by {@code lotinfo.comments} and their ids,
   * are kept; real estate that it owns is a loss.
   *
   * @param client the client's properties by their names
   */
  public static Mapped<Customer> toCustomer(Map<String, ClientField> client) {
    return LotinfoReader.read(client);
  }

  /**
   * Makes a client of the user whom the customer's custom field {@code lotinfo.userId} names.
   *
   * @return skipped if the customer has no such field
   */
  public static Mapped<ClientInput> fromCustomer(Customer customer) {
    return customer.customFields().containsKey("lotinfo.userId")
        ? LotinfoWriter.write(customer, 0)
        : Mapped.skip(SkipReason.NO_LOTINFO_USER);
  }

  /**
   * Makes a client of a user.
   *
   * @param userId Lotinfo's id of the user, unless the custom field {@code lotinfo.userId} names
   *     another
   * @return not deliverable if it breaks a rule, such as an agency without a name
   */
  public static Mapped<ClientInput> fromCustomer(Customer customer, long userId) {
    return LotinfoWriter.write(customer, userId);
  }

  /** Puts clients together for one call; the response lists their ids in the same order. */
  public static ClientBatch batch(List<ClientInput> clients) {
    return ClientBatch.builder().data(clients).build();
  }
}
