package io.clientela.cli.destination;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantUpdate;
import io.clientela.mapping.tomticket.TomTicketMapper;
import io.clientela.mapping.tomticket.TomTicketUpdate;
import io.clientela.sperant.model.ClientUpdate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each vendor is sent of a customer. */
public final class Mappings {
  private Mappings() {}

  /**
   * The mappings for some vendors, in their order.
   *
   * @param lotinfoUserId id of the Lotinfo user to whom clients belong; without it Lotinfo's are
   *     skipped unless the customer names one
   */
  public static List<VendorMapping<?>> of(
      List<MappedVendor> vendors, Optional<Long> lotinfoUserId) {
    return vendors.stream().<VendorMapping<?>>map(it -> of(it, lotinfoUserId)).toList();
  }

  private static VendorMapping<?> of(MappedVendor vendor, Optional<Long> lotinfoUserId) {
    return switch (vendor) {
      case BSALE -> bsale();
      case KOIBOX -> koibox();
      case LOTINFO -> lotinfo(lotinfoUserId);
      case SPERANT -> sperant();
      case TOMTICKET -> tomticket();
      case TOMTICKET_V2 -> tomticketV2();
    };
  }

  static VendorMapping<BsaleDelivery> bsale() {
    return new Mapping<>(
        MappedVendor.BSALE,
        BsaleDelivery::of,
        (customer, id) -> Optional.of(withId(customer, MappedVendor.BSALE, id)),
        BsaleDelivery::json,
        BsaleDelivery::problem,
        BsaleDelivery::identity);
  }

  static VendorMapping<CustomerInput> koibox() {
    return new Mapping<>(
        MappedVendor.KOIBOX,
        KoiboxMapper::fromCustomer,
        (customer, id) -> Optional.empty(),
        CustomerInput.ADAPTER::toJson,
        it -> Written.problem(CustomerInput.ADAPTER, it),
        it -> Optional.empty());
  }

  static VendorMapping<ClientInput> lotinfo(Optional<Long> userId) {
    return new Mapping<>(
        MappedVendor.LOTINFO,
        userId.isPresent()
            ? customer -> LotinfoMapper.fromCustomer(customer, userId.get())
            : LotinfoMapper::fromCustomer,
        (customer, id) -> Optional.empty(),
        ClientInput.ADAPTER::toJson,
        it -> Written.problem(ClientInput.ADAPTER, it),
        it -> Optional.ofNullable(it.apiIdExchange()));
  }

  static VendorMapping<SperantUpdate> sperant() {
    return new Mapping<>(
        MappedVendor.SPERANT,
        SperantMapper::fromCustomer,
        (customer, id) -> Optional.of(customer), // the file names it, or it is not meant for them
        it -> ClientUpdate.ADAPTER.toJson(it.client()),
        it -> Written.problem(ClientUpdate.ADAPTER, it.client()),
        it -> Optional.of(it.id()));
  }

  static VendorMapping<TomTicketUpdate> tomticket() {
    return new Mapping<>(
        MappedVendor.TOMTICKET,
        TomTicketMapper::fromCustomer,
        (customer, id) -> Optional.of(customer),
        it -> io.clientela.tomticket.model.ClientUpdate.ADAPTER.toJson(it.client()),
        TomTicketDestination::problem,
        it -> Optional.of(it.identifierType() + " " + it.identifier().toLowerCase(Locale.ROOT)));
  }

  static VendorMapping<TomTicketV2Delivery> tomticketV2() {
    return new Mapping<>(
        MappedVendor.TOMTICKET_V2,
        TomTicketV2Delivery::of,
        (customer, id) -> Optional.of(withId(customer, MappedVendor.TOMTICKET_V2, id)),
        TomTicketV2Delivery::json,
        TomTicketV2Destination::problem,
        TomTicketV2Delivery::identity);
  }

  /** An id that the file gives is not written over. */
  private static Customer withId(Customer customer, MappedVendor vendor, String id) {
    String key = vendor.key();
    boolean given =
        customer.externalId(key).isPresent() || customer.externalId(key + ".email").isPresent();
    if (given) return customer;
    Map<String, String> ids = new LinkedHashMap<>(customer.externalIds());
    ids.put(key, id);
    return customer.toBuilder().externalIds(ids).build();
  }
}
