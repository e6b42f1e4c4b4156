package io.clientela.cli.subscription;

import io.clientela.cli.destination.KoiboxSubscriptions;
import io.clientela.cli.destination.KoiboxSubscriptions.Subscription;
import io.clientela.cli.destination.VendorEndpoint;
import io.clientela.cli.destination.VendorSettings;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import io.clientela.runtime.ClientelaException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code webhook register}: tells a vendor where to post new customers, once. */
@Command(
    name = "register",
    description = {
      "Tells Koibox to post new customers to a URL, where 'receive --koibox' listens.",
      "What was registered before for this URL is not registered again: it is noted in a file"
          + " (--state), and Koibox is asked whether it is still there.",
      "Koibox signs nothing, so the path is a secret: leave it out of --url, and that of"
          + " CLIENTELA_KOIBOX_WEBHOOK_PATH is taken. It is not shown."
    },
    mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;
  @Mixin private SubscriptionOptions options;

  @Option(
      names = "--url",
      required = true,
      paramLabel = "URL",
      description = "Where Koibox posts to; https, except on this machine.")
  private String url;

  @Option(names = "--dry-run", description = "Tells what would be registered; changes nothing.")
  private boolean dryRun;

  @Option(
      names = "--again",
      description =
          "Registers also if an earlier registration got no response: look in Koibox's panel"
              + " first.")
  private boolean again;

  RegisterCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    VendorSettings settings = options.settings(environment);
    ReceiverUrl receiver = receiver(settings);
    VendorEndpoint access = VendorEndpoint.of(MappedVendor.KOIBOX, settings);
    String key =
        SubscriptionFile.key(access.target() + " " + access.account().orElse(""), receiver.value());
    if (receiver.isGuessable()) {
      err(
          Texts.of(
              "The path is short, and whoever guesses it can send customers: 32 random letters and"
                  + " digits are safe"));
    }
    try (KoiboxSubscriptions koibox = KoiboxSubscriptions.open(access)) {
      if (dryRun) return tell(koibox, SubscriptionFile.read(options.state()), key, receiver);
      try (SubscriptionFile file = SubscriptionFile.open(options.state())) {
        return register(koibox, file, key, receiver);
      }
    }
  }

  private ReceiverUrl receiver(VendorSettings settings) {
    try {
      ReceiverUrl given = ReceiverUrl.of(url);
      return given.hasPath() ? given : given.withPath(settings.webhookPath());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--url: " + e.getMessage());
    }
  }

  private int tell(
      KoiboxSubscriptions koibox, Map<String, Long> made, String key, ReceiverUrl receiver) {
    Optional<Subscription> there = there(koibox, made, key, receiver);
    out(
        there
            .map(it -> Texts.of("Registered already: %s", SubscriptionText.of(it)))
            .orElse(
                Texts.of("Would register: posts %s to %s", KoiboxSubscriptions.EVENT, receiver)));
    return 0;
  }

  private int register(
      KoiboxSubscriptions koibox, SubscriptionFile file, String key, ReceiverUrl receiver) {
    Optional<Subscription> there = there(koibox, file.made(), key, receiver);
    if (there.isPresent()) {
      out(Texts.of("Registered already: %s", SubscriptionText.of(there.get())));
      return Boolean.FALSE.equals(there.get().active()) ? 1 : 0;
    }
    if (!again && SubscriptionFile.isUnanswered(file.made(), key)) {
      err(
          Texts.of(
              "An earlier registration got no response: whether Koibox has it is not known. Look in"
                  + " its panel; --again registers all the same"));
      return 1;
    }
    Subscription made = create(koibox, file, key, receiver);
    if (!made.leadsTo(receiver.value())) {
      err(
          Texts.of(
              "Koibox says that it made another one than it was asked for: %s",
              SubscriptionText.of(made)));
      return 1;
    }
    out(Texts.of("Registered: %s", SubscriptionText.of(made)));
    return 0;
  }

  private static Subscription create(
      KoiboxSubscriptions koibox, SubscriptionFile file, String key, ReceiverUrl receiver) {
    file.asking(key);
    try {
      Subscription made = koibox.create(receiver.uri());
      file.made(key, made.id());
      return made;
    } catch (ClientelaException e) {
      if (!e.mayHaveTakenEffect()) file.refused(key);
      throw e;
    }
  }

  /** The subscription that is noted, if Koibox still has it. */
  private static Optional<Subscription> there(
      KoiboxSubscriptions koibox, Map<String, Long> made, String key, ReceiverUrl receiver) {
    OptionalLong id = SubscriptionFile.id(made, key);
    if (id.isEmpty()) return Optional.empty();
    return koibox.get(id.getAsLong()).filter(it -> it.leadsTo(receiver.value()));
  }

  private void out(String line) {
    spec.commandLine().getOut().println(line);
  }

  private void err(String line) {
    spec.commandLine().getErr().println(line);
  }
}
