package io.clientela.cli.destination;

import io.clientela.bsale.BsaleClient;
import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.koibox.KoiboxClient;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.mapping.MappedVendor;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticketv2.TomTicketV2Client;
import java.util.Optional;

/**
 * Makes the clients of vendors ready for delivery.
 *
 * @param lotinfoUserId id of the Lotinfo user to whom clients belong
 * @param lotinfoBatch how many clients one call to Lotinfo adds at most
 * @param rateLimited whether the vendors' rate limits are kept
 * @param existing what becomes of customers that a vendor has already
 */
public record Destinations(
    Optional<Long> lotinfoUserId, int lotinfoBatch, boolean rateLimited, OnExisting existing) {
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
            new KoiboxDestination(
                with(KoiboxClient.builder().apiKey(access.token()), access).build(), check);
        case LOTINFO ->
            new LotinfoDestination(
                with(LotinfoClient.builder().token(access.token()), access).build(),
                check,
                lotinfoUserId,
                lotinfoBatch);
        case SPERANT ->
            new SperantDestination(
                with(SperantClient.builder().token(access.token()), access).build(),
                check,
                existing);
        case TOMTICKET ->
            new TomTicketDestination(
                with(TomTicketClient.builder().token(access.token()), access).build(), existing);
        case TOMTICKET_V2 ->
            new TomTicketV2Destination(
                with(TomTicketV2Client.builder().token(access.token()), access).build());
      };
    } catch (IllegalArgumentException e) {
      throw new SettingsException(vendor.title() + ": " + e.getMessage());
    }
  }

  /** For a vendor that is only read from. */
  public static Destinations forReading(boolean rateLimited) {
    return new Destinations(Optional.empty(), 1, rateLimited, OnExisting.UPDATE);
  }

  /** Whether it can be found out which customers a vendor has. */
  public static boolean canFind(MappedVendor vendor) {
    return switch (vendor) {
      case BSALE, SPERANT, TOMTICKET -> true;
      case KOIBOX, LOTINFO, TOMTICKET_V2 -> false;
    };
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
