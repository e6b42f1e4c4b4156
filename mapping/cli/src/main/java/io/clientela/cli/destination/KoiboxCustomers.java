package io.clientela.cli.destination;

import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.api.CustomersApi;
import io.clientela.koibox.api.CustomersApi.ListCustomers;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.koibox.model.CustomerPage;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.PhoneNumbers;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.koibox.KoiboxUpdate;
import io.clientela.runtime.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers at Koibox, which lists them by filters that it may pass over. */
final class KoiboxCustomers implements UpsertVendor<CustomerInput, KoiboxUpdate> {
  static final CustomerKey[] KEYS = CustomerKey.values();

  private static final Operation CREATE =
      Operations.named("createCustomer", CustomersApi.operations());
  private static final Operation UPDATE =
      Operations.named("updateCustomer", CustomersApi.operations());
  private static final int LARGEST_PAGE = 50;

  private final KoiboxClient client;
  private final ResponseCheck check;

  KoiboxCustomers(KoiboxClient client, ResponseCheck check) {
    this.client = client;
    this.check = check;
  }

  @Override
  public MappedVendor vendor() {
    return MappedVendor.KOIBOX;
  }

  @Override
  public VendorMapping<Upsert<CustomerInput, KoiboxUpdate>> mapping() {
    return Mappings.koibox();
  }

  @Override
  public Optional<Existing> find(Customer customer) {
    Optional<String> id = customer.externalId(vendor().key());
    if (id.isPresent()) {
      ListCustomers byId = new ListCustomers().idIn(List.of(Long.valueOf(id.get())));
      Optional<Existing> found =
          rows(byId).stream().filter(it -> it.id().equals(id.get())).findFirst();
      // examples are of no id that was asked for
      return check.areExamples() ? Optional.of(new Existing(id.get(), customer)) : found;
    }
    return new Match(vendor(), customer, false)
        .find((key, value) -> rows(filter(key, value)), KEYS);
  }

  private static ListCustomers filter(CustomerKey key, String value) {
    return switch (key) {
      case DOCUMENT -> new ListCustomers().dniIcontains(value);
      case EMAIL -> new ListCustomers().emailIcontains(value);
      case PHONE ->
          new ListCustomers()
              .movil(PhoneNumbers.parse(value, null).map(it -> it.national()).orElse(value));
    };
  }

  /**
   * The rows that a filter lets through, which are those that it asks for or all that there are.
   */
  private List<Existing> rows(ListCustomers filter) {
    List<Existing> rows = new ArrayList<>();
    for (CustomerPage page : client.customers().listCustomers(filter.limit(LARGEST_PAGE)).pages()) {
      for (io.clientela.koibox.model.Customer row : page.results()) {
        rows.add(new Existing(Long.toString(row.id()), KoiboxMapper.toCustomer(row).value()));
      }
      if (check.areExamples()) break;
      SearchLimit.require(rows.size(), vendor());
    }
    return rows;
  }

  @Override
  public Mapped<KoiboxUpdate> changeOf(Customer customer) {
    return KoiboxMapper.updateFrom(customer);
  }

  @Override
  public Customer completed(Customer customer, Existing existing) {
    return Completion.ofFields(
        Completion.ofConsents(Upsert.named(customer, vendor(), existing.id()), existing.customer()),
        existing.customer(),
        "koibox.is_suscrito_encuestas");
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
  public Receipt create(Upsert<CustomerInput, KoiboxUpdate> upsert) {
    String id = Long.toString(client.customers().createCustomer(upsert.made().orElseThrow()).id());
    check.requireNew(id, CREATE);
    return Receipt.created(id);
  }

  @Override
  public void change(KoiboxUpdate change) {
    long id = client.customers().updateCustomer(change.id(), change.customer()).id();
    check.require(id == change.id(), UPDATE, "is of another customer than the one that was sent");
  }

  @Override
  public void close() {
    client.close();
  }
}
