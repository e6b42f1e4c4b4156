package io.clientela.cli.destination;

import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.ContactInput;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.cli.lookup.Match;
import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.bsale.BsaleNewClient;
import io.clientela.mapping.customer.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Bsale is sent of a customer: a new client, or the new values of one that it has. */
sealed interface BsaleDelivery {
  /** What the mapping lost. */
  List<Loss> losses();

  /**
   * A client that Bsale has unless one with its code or e-mail address turns up.
   *
   * @param customer the customer
   * @param client what is sent if it is new
   */
  record New(Customer customer, BsaleNewClient client, List<Loss> losses) implements BsaleDelivery {
    /** The new values, for the case that Bsale has the client already. */
    Mapped<ClientUpdate> updateOf(String id) {
      Map<String, String> ids = new LinkedHashMap<>(customer.externalIds());
      ids.put(MappedVendor.BSALE.key(), id);
      return BsaleMapper.updateFrom(customer.toBuilder().externalIds(ids).build());
    }
  }

  /**
   * A client whose id is known.
   *
   * @param client the new values
   */
  record Update(ClientUpdate client, List<Loss> losses) implements BsaleDelivery {}

  static Mapped<BsaleDelivery> of(Customer customer) {
    if (customer.externalId(MappedVendor.BSALE.key()).isPresent()) {
      Mapped<ClientUpdate> mapped = BsaleMapper.updateFrom(customer);
      return with(mapped, mapped.result().map(it -> new Update(it, mapped.losses())));
    }
    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(customer);
    return with(mapped, mapped.result().map(it -> new New(customer, it, mapped.losses())));
  }

  /** The bodies of all requests, one a line. */
  static String json(BsaleDelivery delivery) {
    if (delivery instanceof Update update) return ClientUpdate.ADAPTER.toJson(update.client());
    BsaleNewClient client = ((New) delivery).client();
    return Stream.of(
            Stream.of(ClientInput.ADAPTER.toJson(client.client())),
            client.addresses().stream().map(AddressInput.ADAPTER::toJson),
            client.contacts().stream().map(ContactInput.ADAPTER::toJson))
        .flatMap(it -> it)
        .collect(Collectors.joining("\n"));
  }

  /** Why one of the bodies cannot be written; empty if all can. */
  static Optional<String> problem(BsaleDelivery delivery) {
    if (delivery instanceof Update update) {
      return Written.problem(ClientUpdate.ADAPTER, update.client());
    }
    BsaleNewClient made = ((New) delivery).client();
    Optional<String> problem = Written.problem(ClientInput.ADAPTER, made.client());
    for (AddressInput it : made.addresses()) {
      if (problem.isEmpty()) problem = Written.problem(AddressInput.ADAPTER, it);
    }
    for (ContactInput it : made.contacts()) {
      if (problem.isEmpty()) problem = Written.problem(ContactInput.ADAPTER, it);
    }
    return problem;
  }

  /** The id of the client that is updated; a new one is looked up. */
  static Optional<?> identity(BsaleDelivery delivery) {
    return delivery instanceof Update update
        ? Optional.of(Long.valueOf(update.client().id()))
        : Optional.empty();
  }

  /** Whether its id is known, or it has a code or an e-mail address to look it up by. */
  static boolean isFindable(BsaleDelivery delivery) {
    if (!(delivery instanceof New made)) return true;
    return made.client().client().code() != null
        || Match.isFindable(made.customer(), CustomerKey.EMAIL);
  }

  private static Mapped<BsaleDelivery> with(
      Mapped<?> mapped, Optional<? extends BsaleDelivery> delivery) {
    return new Mapped<>(delivery.map(it -> it), mapped.losses(), mapped.skipped());
  }
}
