package io.clientela.cli.vendor;

import io.clientela.mapping.MappedVendor;
import java.util.Optional;

/**
 * Where a vendor is and who we are to it.
 *
 * @param url the URL, absent for that of the contract
 * @param token the credential
 */
public record Access(Optional<String> url, String token) {
  /**
   * What the settings say of a vendor.
   *
   * @throws SettingsException if there is no token
   */
  public static Access of(MappedVendor vendor, Settings settings) {
    return new Access(settings.url(vendor), settings.token(vendor));
  }

  /** Does not show the token. */
  @Override
  public String toString() {
    return "Access[url=" + url + ", token=***]";
  }
}
