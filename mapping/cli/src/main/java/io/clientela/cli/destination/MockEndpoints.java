package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import io.clientela.cli.mock.StubServer;
import io.clientela.mapping.MappedVendor;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Mocks in place of the vendors: Prism, where this repository and Node are, else those that are
 * built in. Both answer from the same contracts.
 */
public final class MockEndpoints implements EndpointSource {
  private static final String TOKEN = "invented-token";

  /** The id of Lotinfo's example. */
  public static final long LOTINFO_USER_ID = 123;

  private final String kind;
  private final Optional<MockVendors> prism;
  private final Map<MappedVendor, StubServer> builtIn = new EnumMap<>(MappedVendor.class);

  private MockEndpoints(String kind, Optional<MockVendors> prism) {
    this.kind = kind;
    this.prism = prism;
  }

  /**
   * Starts the mocks.
   *
   * @throws SettingsException if they cannot be started, with the reason
   */
  public static MockEndpoints start() {
    Optional<String> missing = MockVendors.missing();
    if (missing.isPresent()) {
      return new MockEndpoints(
          Texts.of("built in, without Prism: %s", Texts.ofLibrary(missing.get())),
          Optional.empty());
    }
    try {
      return new MockEndpoints("Prism", Optional.of(MockVendors.start()));
    } catch (IllegalStateException e) {
      throw new SettingsException(Texts.of("The mocks do not start: %s", e.getMessage()));
    }
  }

  /** Which mocks they are; of those that are built in, why they are taken. */
  public String kind() {
    return kind;
  }

  @Override
  public VendorEndpoint of(MappedVendor vendor) {
    return new VendorEndpoint(Optional.of(url(vendor).toString()), TOKEN, true);
  }

  private URI url(MappedVendor vendor) {
    return prism.map(mocks -> mocks.url(vendor.key())).orElseGet(() -> builtIn(vendor));
  }

  private synchronized URI builtIn(MappedVendor vendor) {
    return builtIn.computeIfAbsent(vendor, one -> StubServer.start(one.key())).url();
  }

  @Override
  public Optional<Long> lotinfoUserId() {
    return Optional.of(LOTINFO_USER_ID);
  }

  @Override
  public SperantChoice sperant() {
    return SperantChoice.OF_EXAMPLES;
  }

  @Override
  public synchronized void close() {
    prism.ifPresent(MockVendors::close);
    builtIn.values().forEach(StubServer::close);
  }
}
