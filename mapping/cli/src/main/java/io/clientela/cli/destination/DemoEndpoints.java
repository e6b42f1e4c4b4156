package io.clientela.cli.destination;

import io.clientela.mapping.MappedVendor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Those vendors whose URL the settings name, and mocks of the others. */
public final class DemoEndpoints implements EndpointSource {
  private final VendorSettings settings;
  private final Optional<MockEndpoints> mocks;

  private DemoEndpoints(VendorSettings settings, Optional<MockEndpoints> mocks) {
    this.settings = settings;
    this.mocks = mocks;
  }

  /**
   * Starts mocks if any are needed.
   *
   * @throws SettingsException if a vendor has a URL and no token, or if the mocks do not start
   */
  public static DemoEndpoints start(VendorSettings settings) {
    boolean mocked = false;
    for (MappedVendor vendor : MappedVendor.values()) {
      if (settings.url(vendor).isPresent()) {
        settings.token(vendor);
      } else {
        mocked = true;
      }
    }
    return new DemoEndpoints(
        settings, mocked ? Optional.of(MockEndpoints.start()) : Optional.empty());
  }

  @Override
  public VendorEndpoint of(MappedVendor vendor) {
    return settings.url(vendor).isPresent()
        ? VendorEndpoint.of(vendor, settings)
        : mocks.orElseThrow().of(vendor);
  }

  @Override
  public Optional<Long> lotinfoUserId() {
    return settings.lotinfoUserId().or(() -> mocks.flatMap(MockEndpoints::lotinfoUserId));
  }

  @Override
  public SperantChoice sperant() {
    return settings.url(MappedVendor.SPERANT).isPresent()
        ? settings.sperant()
        : SperantChoice.OF_EXAMPLES;
  }

  /** The vendors that are mocked, by their names. */
  public List<String> mocked() {
    return Arrays.stream(MappedVendor.values())
        .filter(it -> settings.url(it).isEmpty())
        .map(MappedVendor::key)
        .toList();
  }

  /** Which mocks stand in; empty if none do. */
  public Optional<String> kindOfMocks() {
    return mocks.map(MockEndpoints::kind);
  }

  @Override
  public void close() {
    mocks.ifPresent(MockEndpoints::close);
  }
}
