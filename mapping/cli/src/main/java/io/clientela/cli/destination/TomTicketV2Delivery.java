package io.clientela.cli.destination;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import io.clientela.runtime.transport.OperationRequest;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What TomTicket's API v2.0 is sent of a customer: new values, where an external id tells that
 * TomTicket has it, or a new customer.
 */
sealed interface TomTicketV2Delivery {
  /** A customer that TomTicket is not known to have. */
  record New(CustomerInput customer) implements TomTicketV2Delivery {}

  /** A customer that TomTicket has. */
  record Update(CustomerUpdate customer) implements TomTicketV2Delivery {}

  static Mapped<TomTicketV2Delivery> of(Customer customer) {
    String key = MappedVendor.TOMTICKET_V2.key();
    boolean known =
        customer.externalId(key).isPresent() || customer.externalId(key + ".email").isPresent();
    return known
        ? with(TomTicketV2Mapper.updateFrom(customer), Update::new)
        : with(TomTicketV2Mapper.fromCustomer(customer), New::new);
  }

  private static <T> Mapped<TomTicketV2Delivery> with(
      Mapped<T> mapped, Function<T, TomTicketV2Delivery> delivery) {
    return new Mapped<>(mapped.result().map(delivery), mapped.losses(), mapped.skipped());
  }

  static String json(TomTicketV2Delivery delivery) {
    return delivery instanceof Update update
        ? CustomerUpdate.ADAPTER.toJson(update.customer())
        : CustomerInput.ADAPTER.toJson(((New) delivery).customer());
  }

  /** The id that the customer is sent with. */
  static String id(TomTicketV2Delivery delivery) {
    return delivery instanceof Update update
        ? update.customer().customerId()
        : ((New) delivery).customer().customerId();
  }

  /** The customer that is written to, whichever way. */
  static Optional<?> identity(TomTicketV2Delivery delivery) {
    String type =
        delivery instanceof Update update ? "" + update.customer().customerTypeId() : "INTERNAL";
    return Optional.of(type + " " + id(delivery).toLowerCase(Locale.ROOT));
  }

  /** Why the form cannot be written; empty if it can. */
  static Optional<String> problem(TomTicketV2Delivery delivery, Operation operation) {
    return Written.problem(
        () -> {
          OperationRequest request = OperationRequest.of(operation);
          if (delivery instanceof Update update) {
            CustomerUpdate form = update.customer();
            write(request, form.customerId(), form.name(), form.email(), form.phone())
                .part("organization_id", WireScalars.string(), form.organizationId())
                .part("portfolio_id", WireScalars.string(), form.portfolioId())
                .part("internal_id", WireScalars.string(), form.internalId())
                .parts("custom_field", form.customField());
            return;
          }
          CustomerInput form = ((New) delivery).customer();
          write(request, form.customerId(), form.name(), form.email(), form.phone())
              .part("organization_id", WireScalars.string(), form.organizationId())
              .part("portfolio_id", WireScalars.string(), form.portfolioId())
              .parts("custom_field", form.customField());
        });
  }

  private static OperationRequest write(
      OperationRequest request,
      String id,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone) {
    return request
        .part("customer_id", WireScalars.string(), id)
        .part("name", WireScalars.string(), name)
        .part("email", WireScalars.string(), email)
        .part("phone", WireScalars.string(), phone);
  }
}
