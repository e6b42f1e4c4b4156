package io.clientela.cli.destination;

import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.cli.lookup.DocumentForms;
import io.clientela.cli.lookup.Existing;
import io.clientela.cli.lookup.Match;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.clientela.tomticketv2.api.CustomersApi;
import io.clientela.tomticketv2.api.CustomersApi.GetCustomer;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;
import io.clientela.tomticketv2.model.IdentifierType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Customers at TomTicket, which is asked for one by its internal id, then by its e-mail address. It
 * tells no id when it creates or changes one, so the one that was given is told.
 */
final class TomTicketV2Customers implements UpsertVendor<CustomerInput, CustomerUpdate> {
  static final Operation CREATE = Operations.named("createCustomer", CustomersApi.operations());
  static final Operation UPDATE = Operations.named("updateCustomer", CustomersApi.operations());

  private static final Operation GET = Operations.named("getCustomer", CustomersApi.operations());
  private static final String INTERNAL_ID = MappedVendor.TOMTICKET_V2.key();
  private static final String CURRENT_EMAIL = INTERNAL_ID + ".email";
  private static final int NOT_FOUND = 404;

  private final TomTicketV2Client client;
  private final ResponseCheck check;

  TomTicketV2Customers(TomTicketV2Client client, ResponseCheck check) {
    this.client = client;
    this.check = check;
  }

  @Override
  public MappedVendor vendor() {
    return MappedVendor.TOMTICKET_V2;
  }

  @Override
  public VendorMapping<Upsert<CustomerInput, CustomerUpdate>> mapping() {
    return Mappings.tomticketV2();
  }

  @Override
  public Optional<Existing> find(Customer customer) {
    Optional<String> email = customer.externalId(CURRENT_EMAIL);
    Optional<String> id = customer.externalId(INTERNAL_ID);
    if (check.areExamples() && Upsert.isNamed(customer, vendor())) {
      return Optional.of(new Existing(email.or(() -> id).orElseThrow(), customer));
    }
    if (email.isPresent()) return get(email.get(), IdentifierType.EMAIL);
    if (id.isPresent()) return get(id.get(), IdentifierType.INTERNAL);
    Optional<Existing> known = customer.id().flatMap(it -> get(it, IdentifierType.INTERNAL));
    if (known.isPresent()) return known;
    return new Match(vendor(), customer, false, DocumentForms::whole)
        .find(
            (key, value) -> get(value, IdentifierType.EMAIL).stream().toList(), CustomerKey.EMAIL);
  }

  private Optional<Existing> get(String id, IdentifierType type) {
    try {
      var found = client.customers().getCustomer(new GetCustomer(id, type)).data();
      if (found == null) return Optional.empty();
      String there = type == IdentifierType.EMAIL ? found.email() : found.internalId();
      boolean same = type == IdentifierType.EMAIL ? id.equalsIgnoreCase(there) : id.equals(there);
      check.require(same, GET, Texts.of("is of another customer than the one that was asked for"));
      if (!same) return Optional.empty();
      return Optional.of(new Existing(id, TomTicketV2Mapper.toCustomer(found).value()));
    } catch (ErrorResponseException e) {
      if (isAbsence(e)) return Optional.empty();
      throw e;
    }
  }

  /** That a customer is unknown comes as a refusal, with status 200 or, as elsewhere, 404. */
  private static boolean isAbsence(ErrorResponseException e) {
    int status = e.status().orElse(0);
    return status == NOT_FOUND || status / 100 == 2;
  }

  @Override
  public Mapped<CustomerUpdate> changeOf(Customer customer) {
    return TomTicketV2Mapper.updateFrom(customer);
  }

  @Override
  public Customer completed(Customer customer, Existing existing) {
    Map<String, String> ids = new LinkedHashMap<>(customer.externalIds());
    Customer there = existing.customer();
    if (!Upsert.isNamed(customer, vendor())) {
      there
          .externalId(INTERNAL_ID)
          .ifPresentOrElse(
              it -> ids.put(INTERNAL_ID, it), () -> ids.put(CURRENT_EMAIL, existing.id()));
    }
    Customer known = customer.toBuilder().externalIds(ids).build();
    return Completion.ofFields(known, there, INTERNAL_ID + ".allow_create_tickets");
  }

  @Override
  public Operation creation() {
    return CREATE;
  }

  @Override
  public Operation change() {
    return UPDATE;
  }

  @Override
  public Receipt create(Upsert<CustomerInput, CustomerUpdate> upsert) {
    CustomerInput made = upsert.made().orElseThrow();
    client.customers().createCustomer(made);
    return Receipt.created(made.customerId());
  }

  @Override
  public void change(CustomerUpdate change) {
    client.customers().updateCustomer(change);
  }

  @Override
  public void close() {
    client.close();
  }
}
