package io.clientela.cli;

import io.clientela.cli.delivery.Push;
import io.clientela.cli.delivery.PushInput;
import io.clientela.cli.delivery.RecordPolicy;
import io.clientela.cli.delivery.StopSwitch;
import io.clientela.cli.destination.Mappings;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.journal.History;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.Totals;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what would be lost where. */
@Command(
    name = "losses",
    description = "Lists what each vendor would not get; sends nothing.",
    mixinStandardHelpOptions = true)
final class LossesCommand implements Callable<Integer> {
  private static final long ANY_USER = 1;

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private VendorOption to;

  LossesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    GivenFiles files = new GivenFiles();
    input.addTo(files);
    files.requireDistinct(spec);
    Totals totals = new Totals(to.vendors().stream().map(MappedVendor::key).toList());
    try (CustomerFile file = input.open(context.in())) {
      Push.rehearse(
          new PushInput(
              file,
              RecordPolicy.USUAL,
              new StopSwitch(),
              List.of(
                  totals,
                  new ProblemLines(context.err()),
                  InputNotices.begin(context.err(), file))),
          Mappings.of(to.vendors(), Optional.of(ANY_USER)),
          History.none());
    }
    new LossText(context.out()).print(totals);
    context
        .out()
        .println(
            Texts.of(
                "%s, %s could not be read, %s would fail",
                Quantity.of(totals.records(), "customer", "customers"),
                totals.broken(),
                Quantity.of(totals.count(Status.FAILED), "delivery", "deliveries")));
    return totals.isClean() ? 0 : 1;
  }
}
