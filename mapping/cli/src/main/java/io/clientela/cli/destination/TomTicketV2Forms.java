package io.clientela.cli.destination;

import io.clientela.runtime.codec.WireScalars;
import io.clientela.runtime.transport.OperationRequest;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What TomTicket's API v2.0 is sent of a customer. */
final class TomTicketV2Forms {
  private TomTicketV2Forms() {}

  static String json(Upsert<CustomerInput, CustomerUpdate> upsert) {
    return upsert.fold(CustomerInput.ADAPTER::toJson, CustomerUpdate.ADAPTER::toJson);
  }

  /** The customer that is written to, whichever way. */
  static Optional<?> identity(Upsert<CustomerInput, CustomerUpdate> upsert) {
    String id =
        upsert.fold(
            made -> "INTERNAL " + made.customerId(),
            change -> change.customerTypeId() + " " + change.customerId());
    return Optional.of(id.toLowerCase(Locale.ROOT));
  }

  /** Why the form cannot be written; empty if it can. */
  static Optional<String> problem(Upsert<CustomerInput, CustomerUpdate> upsert) {
    return Written.problem(() -> upsert.fold(TomTicketV2Forms::write, TomTicketV2Forms::write));
  }

  private static OperationRequest write(CustomerUpdate form) {
    OperationRequest request = OperationRequest.of(TomTicketV2Customers.UPDATE);
    return write(request, form.customerId(), form.name(), form.email(), form.phone())
        .part("organization_id", WireScalars.string(), form.organizationId())
        .part("portfolio_id", WireScalars.string(), form.portfolioId())
        .part("internal_id", WireScalars.string(), form.internalId())
        .parts("custom_field", form.customField());
  }

  private static OperationRequest write(CustomerInput form) {
    OperationRequest request = OperationRequest.of(TomTicketV2Customers.CREATE);
    return write(request, form.customerId(), form.name(), form.email(), form.phone())
        .part("organization_id", WireScalars.string(), form.organizationId())
        .part("portfolio_id", WireScalars.string(), form.portfolioId())
        .parts("custom_field", form.customField());
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
