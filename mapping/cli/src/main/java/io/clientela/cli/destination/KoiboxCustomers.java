package io.clientela.cli.destination;

import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.cli.lookup.DocumentForms;
import io.clientela.cli.lookup.Existing;
import io.clientela.cli.lookup.Match;
import io.clientela.cli.lookup.Search;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
      // examples are of no id that was asked for
      if (check.areExamples()) return Optional.of(new Existing(id.get(), customer));
      Predicate<Existing> same = it -> it.id().equals(id.get());
      return search(byId).rows(same).stream().filter(same).findFirst();
    }
    return new Match(vendor(), customer, false, DocumentForms::parts)
        .find((key, text) -> rows(key, text), KEYS);
  }

  private List<Existing> rows(CustomerKey key, String text) {
    return filters(key, text).stream()
        .flatMap(
            filter ->
                (check.areExamples()
                        ? page(client.customers().listCustomers(filter).page()).rows()
                        : search(filter).rows(key, text))
                    .stream())
        .toList();
  }

  /** A phone number may be kept as that of a mobile or of a landline, whichever it is. */
  private static List<ListCustomers> filters(CustomerKey key, String text) {
    return switch (key) {
      case DOCUMENT -> List.of(new ListCustomers().dniIcontains(text));
      case EMAIL -> List.of(new ListCustomers().emailIcontains(text));
      case PHONE -> {
        String number = PhoneNumbers.parse(text, null).map(it -> it.national()).orElse(text);
        yield List.of(new ListCustomers().movil(number), new ListCustomers().fijo(number));
      }
    };
  }

  private Search search(ListCustomers filter) {
    filter.limit(LARGEST_PAGE);
    return new Search(
        vendor(),
        Search.pages(client.customers().listCustomers(filter).pages(), KoiboxCustomers::page),
        () -> page(client.customers().listCustomers(new ListCustomers().limit(1)).page()));
  }

  private static Search.Page page(CustomerPage page) {
    return new Search.Page(
        page.count(), page.results().stream().map(KoiboxCustomers::existing).toList());
  }

  private static Existing existing(io.clientela.koibox.model.Customer row) {
    return new Existing(Long.toString(row.id()), KoiboxMapper.toCustomer(row).value());
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
    var response = client.customers().createCustomer(upsert.made().orElseThrow());
    check.requireOf(upsert.customer(), KoiboxMapper.toCustomer(response).value(), CREATE);
    String id = Long.toString(response.id());
    check.requireNew(id, CREATE);
    return Receipt.created(id);
  }

  @Override
  public void change(KoiboxUpdate change) {
    long id = client.customers().updateCustomer(change.id(), change.customer()).id();
    check.require(
        id == change.id(), UPDATE, Texts.of("is of another customer than the one that was sent"));
  }

  @Override
  public void close() {
    client.close();
  }
}
