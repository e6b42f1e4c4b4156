package io.clientela.cli.vendor;

import io.clientela.mapping.MappedVendor;
import java.util.Optional;

/** Tells where each vendor is. */
public interface AccessSource extends AutoCloseable {
  /**
   * Where a vendor is and who we are to it.
   *
   * @throws SettingsException if that is not known
   */
  Access of(MappedVendor vendor);

  /** The id of the Lotinfo user to whom clients belong, if nobody says otherwise. */
  Optional<Long> lotinfoUserId();

  @Override
  void close();

  /** The vendors themselves, or whatever else the settings name. */
  static AccessSource of(Settings settings) {
    return new AccessSource() {
      @Override
      public Access of(MappedVendor vendor) {
        return Access.of(vendor, settings);
      }

      @Override
      public Optional<Long> lotinfoUserId() {
        return settings.lotinfoUserId();
      }

      @Override
      public void close() {}
    };
  }
}
