package io.clientela.cli.destination;

import io.clientela.mapping.MappedVendor;
import java.util.Optional;

/** Tells where each vendor is. */
public interface EndpointSource extends AutoCloseable {
  /**
   * Where a vendor is and who we are to it.
   *
   * @throws SettingsException if that is not known
   */
  VendorEndpoint of(MappedVendor vendor);

  /** The id of the Lotinfo user to whom clients belong, if nobody says otherwise. */
  Optional<Long> lotinfoUserId();

  /** What is told of new clients at Sperant, if nobody says otherwise. */
  SperantChoice sperant();

  @Override
  void close();

  /** The vendors themselves, or whatever else the settings name. */
  static EndpointSource of(VendorSettings settings) {
    return new EndpointSource() {
      @Override
      public VendorEndpoint of(MappedVendor vendor) {
        return VendorEndpoint.of(vendor, settings);
      }

      @Override
      public Optional<Long> lotinfoUserId() {
        return settings.lotinfoUserId();
      }

      @Override
      public SperantChoice sperant() {
        return settings.sperant();
      }

      @Override
      public void close() {}
    };
  }
}
