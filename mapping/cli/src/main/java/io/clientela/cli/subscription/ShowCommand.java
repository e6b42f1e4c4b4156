package io.clientela.cli.subscription;

import io.clientela.cli.destination.KoiboxSubscriptions;
import io.clientela.cli.destination.KoiboxSubscriptions.Subscription;
import io.clientela.cli.destination.VendorEndpoint;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code webhook show}: what a vendor says of subscriptions. */
@Command(
    name = "show",
    description = {
      "Shows subscriptions as Koibox has them.",
      "Those that this program made, or those of the given ids: Koibox can be asked for one by its"
          + " id only. Paths of URLs are not shown, for they are secret."
    },
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;
  @Mixin private SubscriptionOptions options;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Koibox's id of a subscription. Repeatable.")
  private List<Long> ids = new ArrayList<>();

  ShowCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (ids.isEmpty()) {
      SubscriptionFile.read(options.state()).values().stream()
          .filter(it -> it > 0)
          .forEach(ids::add);
    }
    if (ids.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(Texts.of("No subscription is noted in %s; name one by --id", options.state()));
      return 1;
    }
    boolean all = true;
    VendorEndpoint access = VendorEndpoint.of(MappedVendor.KOIBOX, options.settings(environment));
    try (KoiboxSubscriptions koibox = KoiboxSubscriptions.open(access)) {
      for (long id : ids) {
        Optional<Subscription> there = koibox.get(id);
        out.println(
            there.map(SubscriptionText::of).orElse(Texts.of("Koibox has no subscription %s", id)));
        all &= there.isPresent();
      }
    }
    return all ? 0 : 1;
  }
}
