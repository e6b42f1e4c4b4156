package io.clientela.cli.vendor;

import io.clientela.mapping.MappedVendor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Those vendors whose URL the settings name, and mocks of the others. */
public final class DemoAccess implements AccessSource {
  private final Settings settings;
  private final Optional<MockAccess> mocks;

  private DemoAccess(Settings settings, Optional<MockAccess> mocks) {
    this.settings = settings;
    this.mocks = mocks;
  }

  /**
   * Starts mocks if any are needed.
   *
   * @throws SettingsException if a vendor has a URL and no token, or if the mocks do not start
   */
  public static DemoAccess start(Settings settings) {
    boolean mocked = false;
    for (MappedVendor vendor : MappedVendor.values()) {
      if (settings.url(vendor).isPresent()) {
        settings.token(vendor);
      } else {
        mocked = true;
      }
    }
    return new DemoAccess(settings, mocked ? Optional.of(MockAccess.start()) : Optional.empty());
  }

  @Override
  public Access of(MappedVendor vendor) {
    return settings.url(vendor).isPresent()
        ? Access.of(vendor, settings)
        : mocks.orElseThrow().of(vendor);
  }

  @Override
  public Optional<Long> lotinfoUserId() {
    return settings.lotinfoUserId().or(() -> mocks.flatMap(MockAccess::lotinfoUserId));
  }

  /** The vendors that are mocked, by their names. */
  public List<String> mocked() {
    return Arrays.stream(MappedVendor.values())
        .filter(it -> settings.url(it).isEmpty())
        .map(MappedVendor::key)
        .toList();
  }

  @Override
  public void close() {
    mocks.ifPresent(MockAccess::close);
  }
}
