package io.clientela.cli.subscription;

import io.clientela.cli.destination.CredentialsFile;
import io.clientela.cli.destination.VendorSettings;
import io.clientela.cli.language.Texts;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of all commands on subscriptions. */
final class SubscriptionOptions {
  @SuppressWarnings("UnusedVariable") // picocli wants the option to be there
  @Option(names = "--koibox", required = true, description = "At Koibox.")
  private boolean koibox;

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description =
          "Lines such as CLIENTELA_KOIBOX_TOKEN=..., in place of the environment; readable by its"
              + " owner only.")
  private @Nullable Path credentials;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      defaultValue = "koibox.webhooks.jsonl",
      description =
          "Which subscriptions were made before, since Koibox can be asked for one by its id only."
              + " Default: ${DEFAULT-VALUE}.")
  private Path state;

  Path state() {
    return state;
  }

  VendorSettings settings(Map<String, String> environment) {
    return credentials == null
        ? VendorSettings.of(environment, Texts.of("the environment"))
        : CredentialsFile.read(credentials);
  }
}
