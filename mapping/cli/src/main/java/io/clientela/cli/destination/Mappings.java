package io.clientela.cli.destination;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.lookup.Match;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.koibox.model.CustomerUpdate;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.koibox.KoiboxUpdate;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.sperant.SperantNewClient;
import io.clientela.mapping.sperant.SperantUpdate;
import io.clientela.mapping.tomticket.TomTicketMapper;
import io.clientela.mapping.tomticket.TomTicketUpdate;
import io.clientela.mapping.tomticketv2.TomTicketV2Mapper;
import java.util.List;
import java.util.Locale;
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
      case SPERANT -> sperant(SperantBodies.UNRESOLVED);
      case TOMTICKET -> tomticket();
      case TOMTICKET_V2 -> tomticketV2();
    };
  }

  static VendorMapping<BsaleDelivery> bsale() {
    return new Mapping<>(
        MappedVendor.BSALE,
        BsaleDelivery::of,
        (customer, id) -> Optional.of(Upsert.named(customer, MappedVendor.BSALE, id)),
        BsaleDelivery::json,
        BsaleDelivery::problem,
        BsaleDelivery::identity,
        BsaleDelivery::isFindable);
  }

  static VendorMapping<Upsert<CustomerInput, KoiboxUpdate>> koibox() {
    return new Mapping<>(
        MappedVendor.KOIBOX,
        customer ->
            Upsert.of(
                customer,
                MappedVendor.KOIBOX,
                KoiboxMapper::fromCustomer,
                KoiboxMapper::updateFrom),
        (customer, id) -> Optional.of(Upsert.named(customer, MappedVendor.KOIBOX, id)),
        it ->
            it.fold(
                CustomerInput.ADAPTER::toJson,
                change -> CustomerUpdate.ADAPTER.toJson(change.customer())),
        it ->
            it.fold(
                made -> Written.problem(CustomerInput.ADAPTER, made),
                change -> Written.problem(CustomerUpdate.ADAPTER, change.customer())),
        it -> it.identity(KoiboxUpdate::id),
        it -> Match.isFindable(it.customer(), KoiboxCustomers.KEYS) || it.change().isPresent());
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
        it -> Optional.ofNullable(it.apiIdExchange()),
        it -> false);
  }

  static VendorMapping<Upsert<SperantNewClient, SperantUpdate>> sperant(SperantIntake intake) {
    return new Mapping<>(
        MappedVendor.SPERANT,
        customer ->
            Upsert.of(
                customer,
                MappedVendor.SPERANT,
                it -> SperantMapper.fromCustomer(it, intake),
                SperantMapper::updateFrom),
        (customer, id) -> Optional.of(Upsert.named(customer, MappedVendor.SPERANT, id)),
        SperantBodies::json,
        SperantBodies::problem,
        it -> it.identity(SperantUpdate::id),
        it -> Match.isFindable(it.customer(), SperantClients.KEYS) || it.change().isPresent());
  }

  static VendorMapping<TomTicketUpdate> tomticket() {
    return new Mapping<>(
        MappedVendor.TOMTICKET,
        TomTicketMapper::fromCustomer,
        (customer, id) -> Optional.of(customer),
        it -> io.clientela.tomticket.model.ClientUpdate.ADAPTER.toJson(it.client()),
        TomTicketDestination::problem,
        it -> Optional.of(it.identifierType() + " " + it.identifier().toLowerCase(Locale.ROOT)),
        it -> false);
  }

  static VendorMapping<
          Upsert<
              io.clientela.tomticketv2.model.CustomerInput,
              io.clientela.tomticketv2.model.CustomerUpdate>>
      tomticketV2() {
    return new Mapping<>(
        MappedVendor.TOMTICKET_V2,
        customer ->
            Upsert.of(
                customer,
                MappedVendor.TOMTICKET_V2,
                TomTicketV2Mapper::fromCustomer,
                TomTicketV2Mapper::updateFrom),
        (customer, id) -> Optional.of(Upsert.named(customer, MappedVendor.TOMTICKET_V2, id)),
        TomTicketV2Forms::json,
        TomTicketV2Forms::problem,
        TomTicketV2Forms::identity,
        it -> true);
  }
}
