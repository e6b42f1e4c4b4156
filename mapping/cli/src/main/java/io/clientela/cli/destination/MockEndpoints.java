package io.clientela.cli.destination;

import io.clientela.mapping.MappedVendor;
import io.clientela.specs.MockVendors;
import java.util.Optional;

/** The mocks of this repository, in place of the vendors. */
public final class MockEndpoints implements EndpointSource {
  private static final String TOKEN = "invented-token";

  /** The id of Lotinfo's example. */
  public static final long LOTINFO_USER_ID = 123;

  private final MockVendors mocks;

  private MockEndpoints(MockVendors mocks) {
    this.mocks = mocks;
  }

  /**
   * Starts the mocks.
   *
   * @throws SettingsException if they cannot be started, with the reason
   */
  public static MockEndpoints start() {
    try {
      return new MockEndpoints(MockVendors.start());
    } catch (IllegalStateException e) {
      throw new SettingsException("The mocks do not start: " + e.getMessage());
    }
  }

  @Override
  public VendorEndpoint of(MappedVendor vendor) {
    return new VendorEndpoint(Optional.of(mocks.url(vendor.key()).toString()), TOKEN, true);
  }

  @Override
  public Optional<Long> lotinfoUserId() {
    return Optional.of(LOTINFO_USER_ID);
  }

  @Override
  public void close() {
    mocks.close();
  }
}
