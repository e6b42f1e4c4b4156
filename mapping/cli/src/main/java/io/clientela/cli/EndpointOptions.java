package io.clientela.cli;

import io.clientela.cli.destination.CredentialsFile;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.cli.destination.MockEndpoints;
import io.clientela.cli.destination.VendorEndpoint;
import io.clientela.cli.destination.VendorSettings;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that tell where vendors are and who we are to them. */
final class EndpointOptions {
  enum Against {
    /** The vendors, or the URLs in the settings. */
    VENDORS,
    /** Mocks, made from the contracts. */
    MOCK
  }

  @Option(
      names = "--against",
      paramLabel = "WHOM",
      defaultValue = "vendors",
      description =
          "vendors (or the URLs in CLIENTELA_<VENDOR>_URL), or mock: Prism with the contracts,"
              + " where this repository and Node are, else mocks that are built in. Default:"
              + " ${DEFAULT-VALUE}.")
  private Against against;

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description =
          "Lines such as CLIENTELA_BSALE_TOKEN=..., in place of the environment; readable by its"
              + " owner only.")
  private @Nullable Path credentials;

  @Option(
      names = "--no-rate-limit",
      description = "Do not keep the vendors' rate limits; for mocks.")
  private boolean noRateLimit;

  void addTo(GivenFiles files) {
    files.add("--credentials", credentials);
  }

  /** Where vendors are; of mocks, standard error says which they are. */
  EndpointSource open(Context context) {
    if (against == Against.VENDORS) return EndpointSource.of(settings(context.environment()));
    MockEndpoints mocks = MockEndpoints.start();
    context.err().println(Texts.of("The mocks are %s.", mocks.kind()));
    return mocks;
  }

  /** The Lotinfo user to whom clients belong, if the settings name one; calls nobody. */
  Optional<Long> lotinfoUserId(Map<String, String> environment) {
    return against == Against.MOCK
        ? Optional.of(MockEndpoints.LOTINFO_USER_ID)
        : settings(environment).lotinfoUserId();
  }

  /** The code that permits to read Lotinfo's clients, if the settings have it; any for a mock. */
  Optional<Long> lotinfoSmsCode(Map<String, String> environment) {
    return against == Against.MOCK
        ? Optional.of(MockEndpoints.LOTINFO_USER_ID)
        : settings(environment).lotinfoSmsCode();
  }

  /** The place of a vendor, for a journal; calls nobody and needs no credential. */
  String target(MappedVendor vendor, Map<String, String> environment) {
    return against == Against.MOCK
        ? VendorEndpoint.MOCK
        : VendorEndpoint.target(settings(environment).url(vendor));
  }

  boolean rateLimited() {
    return !noRateLimit;
  }

  private VendorSettings settings(Map<String, String> environment) {
    return credentials == null
        ? VendorSettings.of(environment, Texts.of("the environment"))
        : CredentialsFile.read(credentials);
  }
}
