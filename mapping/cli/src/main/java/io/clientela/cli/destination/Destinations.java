package io.clientela.cli.destination;

import io.clientela.bsale.BsaleClient;
import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.language.Texts;
import io.clientela.koibox.KoiboxClient;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticketv2.TomTicketV2Client;
import java.util.Optional;

/**
 * Makes the clients of vendors ready for delivery.
 *
 * @param lotinfoUserId id of the Lotinfo user to whom clients belong
 * @param sperant what is told of new clients at Sperant
 * @param lotinfoBatch how many clients one call to Lotinfo adds at most
 * @param rateLimited whether the vendors' rate limits are kept
 * @param existing what becomes of customers that a vendor has already
 */
public record Destinations(
    Optional<Long> lotinfoUserId,
    SperantChoice sperant,
    int lotinfoBatch,
    boolean rateLimited,
    OnExisting existing) {
  /**
   * Opens a vendor.
   *
   * @throws SettingsException if the URL or the token cannot be used
   */
  public Destination<?> open(MappedVendor vendor, VendorEndpoint access) {
    ResponseCheck check = new ResponseCheck(access.isMock());
    try {
      return switch (vendor) {
        case BSALE -> new BsaleDestination(bsale(access), check, existing);
        case KOIBOX ->
            new UpsertDestination<>(new KoiboxCustomers(koibox(access), check), existing);
        case LOTINFO -> new LotinfoDestination(lotinfo(access), check, lotinfoUserId, lotinfoBatch);
        case SPERANT -> sperant(sperant(access), check);
        case TOMTICKET ->
            new TomTicketDestination(
                with(TomTicketClient.builder().token(access.token()), access).build(), existing);
        case TOMTICKET_V2 ->
            new UpsertDestination<>(new TomTicketV2Customers(tomticketV2(access), check), existing);
      };
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          vendor.title() + ": " + Texts.ofLibrary(String.valueOf(e.getMessage())));
    }
  }

  /** For a vendor that is only read from. */
  public static Destinations forReading(boolean rateLimited) {
    return new Destinations(
        Optional.empty(), SperantChoice.NONE, 1, rateLimited, OnExisting.UPDATE);
  }

  /** Whether it can be found out which customers a vendor has. */
  public static boolean canFind(MappedVendor vendor) {
    return switch (vendor) {
      case BSALE, KOIBOX, SPERANT, TOMTICKET_V2 -> true;
      case LOTINFO, TOMTICKET -> false;
    };
  }

  private Destination<?> sperant(SperantClient client, ResponseCheck check) {
    try {
      SperantIntake intake = SperantCatalogues.intake(client, sperant);
      return new UpsertDestination<>(new SperantClients(client, check, intake), existing);
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  KoiboxClient koibox(VendorEndpoint access) {
    return with(KoiboxClient.builder().apiKey(access.token()), access).build();
  }

  LotinfoClient lotinfo(VendorEndpoint access) {
    return with(LotinfoClient.builder().token(access.token()), access).build();
  }

  SperantClient sperant(VendorEndpoint access) {
    return with(SperantClient.builder().token(access.token()), access).build();
  }

  TomTicketV2Client tomticketV2(VendorEndpoint access) {
    return with(TomTicketV2Client.builder().token(access.token()), access).build();
  }

  /** Bsale's client, which is also what reads. */
  BsaleClient bsale(VendorEndpoint access) {
    return with(BsaleClient.builder().accessToken(access.token()), access).build();
  }

  private <B extends ClientBuilder<?, B>> B with(B builder, VendorEndpoint access) {
    access.url().ifPresent(builder::baseUrl);
    if (!rateLimited) builder.withoutRateLimit();
    return builder;
  }
}
