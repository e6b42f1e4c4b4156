package io.clientela.cli.destination;

import com.google.gson.JsonElement;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.cli.lookup.DocumentForms;
import io.clientela.cli.lookup.Existing;
import io.clientela.cli.lookup.Match;
import io.clientela.cli.lookup.Search;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantNewClient;
import io.clientela.mapping.sperant.SperantUpdate;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Paged;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.api.ClientsApi;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientPage;
import io.clientela.sperant.model.ClientResource;
import io.clientela.sperant.model.ClientResponse;
import io.clientela.sperant.model.ClientUpdate;
import io.clientela.sperant.model.PageCount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clients at Sperant, which are created by one call and given by another what that does not take.
 */
final class SperantClients implements UpsertVendor<SperantNewClient, SperantUpdate> {
  static final CustomerKey[] KEYS = CustomerKey.values();

  private static final Operation CREATE = Operations.named("createClient", ClientsApi.operations());
  private static final Operation GET = Operations.named("getClient", ClientsApi.operations());
  private static final Operation UPDATE = Operations.named("updateClient", ClientsApi.operations());

  private final SperantClient client;
  private final ResponseCheck check;
  private final SperantIntake intake;

  SperantClients(SperantClient client, ResponseCheck check, SperantIntake intake) {
    this.client = client;
    this.check = check;
    this.intake = intake;
  }

  @Override
  public MappedVendor vendor() {
    return MappedVendor.SPERANT;
  }

  @Override
  public VendorMapping<Upsert<SperantNewClient, SperantUpdate>> mapping() {
    return Mappings.sperant(intake);
  }

  @Override
  public Optional<Existing> find(Customer customer) {
    Optional<String> id = customer.externalId(vendor().key());
    if (id.isPresent()) return Optional.of(get(id.get(), customer));
    return new Match(vendor(), customer, true, DocumentForms::whole)
        .find((key, text) -> rows(key, text), KEYS);
  }

  private Existing get(String id, Customer customer) {
    ClientResponse found = client.clients().getClient(Long.parseLong(id));
    boolean same = ids(found).allMatch(id::equals);
    check.require(same, GET, Texts.of("is of another client than the one that was asked for"));
    boolean none = check.areExamples() || ids(found).findFirst().isEmpty();
    return new Existing(id, none ? customer : SperantMapper.toCustomer(found).value());
  }

  private List<Existing> rows(CustomerKey key, String text) {
    Paged<ClientPage, ClientResource> list =
        client.clients().listClients(new ClientsApi.ListClients().q(text));
    if (check.areExamples()) return page(list.page()).rows();
    Search search =
        new Search(
            vendor(),
            Search.pages(list.pages(), SperantClients::page),
            () -> page(client.clients().listClients().page()));
    return search.rows(key, text);
  }

  /** Sperant tells how many pages there are; each but the last one is as long as the first. */
  private static Search.Page page(ClientPage page) {
    List<Existing> rows =
        page.data().stream()
            .map(ClientResource::attributes)
            .filter(Objects::nonNull)
            .map(it -> new Existing(Long.toString(it.id()), SperantMapper.toCustomer(it).value()))
            .toList();
    PageCount count = page.meta() == null ? null : page.meta().page();
    Integer pages = count == null ? null : count.total();
    return new Search.Page((long) rows.size() * (pages == null ? 1 : Math.max(1, pages)), rows);
  }

  @Override
  public Mapped<SperantUpdate> changeOf(Customer customer) {
    return SperantMapper.updateFrom(customer);
  }

  /** An update stores defaults for these. */
  @Override
  public Customer completed(Customer customer, Existing existing) {
    Customer there = existing.customer();
    Customer known =
        Completion.ofFields(
            Upsert.named(customer, vendor(), existing.id()),
            there,
            "sperant.potential_buyer",
            "sperant.deparment",
            "sperant.province",
            "sperant.district",
            "sperant.country");
    return Completion.ofSperantDefaults(known, there);
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
  public Receipt create(Upsert<SperantNewClient, SperantUpdate> upsert) {
    SperantNewClient made = upsert.made().orElseThrow();
    ClientResponse response = client.clients().createClient(made.client());
    if (response.unwrapped().isPresent()) {
      check.requireOf(upsert.customer(), SperantMapper.toCustomer(response).value(), CREATE);
    }
    String id =
        ids(response)
            .findFirst()
            .orElseThrow(() -> check.unusable(CREATE, Texts.of("has no id of the client")));
    check.requireNew(id, CREATE);
    Receipt receipt = Receipt.created(id);
    return made.rest()
        .flatMap(rest -> notTaken(Long.parseLong(id), rest))
        .map(
            loss ->
                receipt.withLosses(
                    Stream.concat(upsert.losses().stream(), Stream.of(loss)).toList()))
        .orElse(receipt);
  }

  /** The client is there whatever becomes of it, so what is not taken then is a loss. */
  private Optional<Loss> notTaken(long id, ClientUpdate rest) {
    try {
      change(new SperantUpdate(id, rest));
      return Optional.empty();
    } catch (RuntimeException e) {
      boolean refused = e instanceof ClientelaException call && !call.mayHaveTakenEffect();
      return Optional.of(
          new Loss(
              "",
              refused ? LossKind.INVALID : LossKind.AMBIGUOUS,
              Texts.of("what only updateClient takes of a new client was not taken")));
    }
  }

  @Override
  public void change(SperantUpdate change) {
    ClientResponse answer = client.clients().updateClient(change.id(), change.client());
    boolean same = ids(answer).allMatch(Long.toString(change.id())::equals);
    check.require(same, UPDATE, Texts.of("is of another client than the one that was sent"));
  }

  /** Wherever a response may name the client: its envelope, the client in it, or no envelope. */
  private static Stream<String> ids(ClientResponse answer) {
    Stream<@Nullable String> ids =
        answer.data() == null
            ? Stream.of(text(answer.additionalProperties().get("id")))
            : Stream.of(answer.data().id(), idIn(answer.data().attributes()));
    return ids.filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private static @Nullable String idIn(@Nullable Client client) {
    return client == null ? null : Long.toString(client.id());
  }

  private static @Nullable String text(@Nullable JsonElement id) {
    return id == null || !id.isJsonPrimitive() ? null : id.getAsString();
  }

  @Override
  public void close() {
    client.close();
  }
}
