package io.clientela.cli.destination;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.ClientsApi.ListClients;
import io.clientela.cli.language.Texts;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.api.CustomersApi.ListCustomers;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import io.clientela.runtime.Paged;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.model.ClientResource;
import io.clientela.tomticketv2.TomTicketV2Client;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All customers of a vendor, fetched page by page while they are read. */
public final class VendorCustomers implements Iterable<Mapped<Customer>>, AutoCloseable {
  private static final int LARGEST_PAGE = 50;

  private final MappedVendor vendor;
  private final Supplier<Stream<Mapped<Customer>>> customers;
  private final Runnable closing;

  private VendorCustomers(
      MappedVendor vendor, Supplier<Stream<Mapped<Customer>>> customers, Runnable closing) {
    this.vendor = vendor;
    this.customers = customers;
    this.closing = closing;
  }

  /** The vendors whose customers can be listed without a person at hand. */
  public static List<MappedVendor> listed() {
    return List.of(
        MappedVendor.BSALE, MappedVendor.KOIBOX, MappedVendor.SPERANT, MappedVendor.TOMTICKET_V2);
  }

  /**
   * Opens a vendor for reading; of a mock, one page is read, for it answers the same to each.
   *
   * @throws SettingsException if the URL or the token cannot be used
   * @throws IllegalArgumentException if the vendor is none of those that are listed
   */
  public static VendorCustomers open(MappedVendor vendor, Destinations how, VendorEndpoint access) {
    if (!listed().contains(vendor)) throw new IllegalArgumentException(vendor + " lists nobody");
    try {
      return switch (vendor) {
        case KOIBOX -> koibox(how.koibox(access), access.isMock());
        case SPERANT -> sperant(how.sperant(access), access.isMock());
        case TOMTICKET_V2 -> tomticketV2(how.tomticketV2(access), access.isMock());
        default -> bsale(how.bsale(access), access.isMock());
      };
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          vendor.title() + ": " + Texts.ofLibrary(String.valueOf(e.getMessage())));
    }
  }

  /**
   * Opens Lotinfo for reading, which a person has to permit.
   *
   * @param code what Lotinfo sent to the director of the agency by SMS
   * @param since only those that were changed then or later, if it is given
   * @throws SettingsException if the URL or the token cannot be used
   */
  public static VendorCustomers openLotinfo(
      Destinations how, VendorEndpoint access, long code, Optional<Instant> since) {
    try {
      LotinfoClient client = how.lotinfo(access);
      return new VendorCustomers(
          MappedVendor.LOTINFO,
          () -> stream(new LotinfoClients(client, code, since)).map(LotinfoMapper::toCustomer),
          client::close);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          MappedVendor.LOTINFO.title() + ": " + Texts.ofLibrary(String.valueOf(e.getMessage())));
    }
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false);
  }

  private static VendorCustomers bsale(BsaleClient client, boolean mock) {
    var list =
        rows(
            () -> client.clients().listClients(new ListClients().limit(LARGEST_PAGE)),
            mock,
            page -> page.items());
    return new VendorCustomers(
        MappedVendor.BSALE, () -> list.get().map(BsaleMapper::toCustomer), client::close);
  }

  private static VendorCustomers koibox(KoiboxClient client, boolean mock) {
    var list =
        rows(
            () -> client.customers().listCustomers(new ListCustomers().limit(LARGEST_PAGE)),
            mock,
            page -> page.results());
    return new VendorCustomers(
        MappedVendor.KOIBOX, () -> list.get().map(KoiboxMapper::toCustomer), client::close);
  }

  private static VendorCustomers sperant(SperantClient client, boolean mock) {
    var list = rows(() -> client.clients().listClients(), mock, page -> page.data());
    return new VendorCustomers(
        MappedVendor.SPERANT, () -> list.get().flatMap(VendorCustomers::client), client::close);
  }

  private static Stream<Mapped<Customer>> client(ClientResource row) {
    var client = row.attributes();
    return client == null ? Stream.empty() : Stream.of(SperantMapper.toCustomer(client));
  }

  private static VendorCustomers tomticketV2(TomTicketV2Client client, boolean mock) {
    var list = rows(() -> client.customers().listCustomers(), mock, page -> page.data());
    return new VendorCustomers(
        MappedVendor.TOMTICKET_V2,
        () -> list.get().map(TomTicketV2Mapper::toCustomer),
        client::close);
  }

  /** No flatMap over the pages: an iterator of it would read them all before the first row. */
  private static <P, T> Supplier<Stream<T>> rows(
      Supplier<Paged<P, T>> list, boolean mock, Function<P, List<T>> items) {
    return () -> mock ? items.apply(list.get().page()).stream() : list.get().stream();
  }

  @Override
  public Iterator<Mapped<Customer>> iterator() {
    return customers.get().map(this::named).iterator();
  }

  /** The id that names the record in a journal: the vendor's, marked as such. */
  private Mapped<Customer> named(Mapped<Customer> mapped) {
    Customer customer = mapped.value();
    String key = vendor.key();
    Optional<String> id =
        customer
            .externalId(key)
            .or(() -> Optional.ofNullable(customer.customFields().get(key + ".id")))
            .map(it -> key + "-" + it);
    return Mapped.of(customer.toBuilder().id(id.orElse(null)).build(), mapped.losses());
  }

  @Override
  public void close() {
    closing.run();
  }
}
