package io.clientela.cli;

import io.clientela.cli.delivery.Journal;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.vendor.AccessSource;
import io.clientela.cli.vendor.Destinations;
import io.clientela.cli.vendor.Mappings;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Maps customers and delivers them. */
@Command(
    name = "push",
    description = "Delivers a file of customers to vendors, and accounts for each.",
    mixinStandardHelpOptions = true)
final class PushCommand implements Callable<Integer> {
  /** Stands for the user in a dry run, where nobody is told. */
  private static final long ANY_USER = 1;

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private VendorOption to;
  @Mixin private PushOptions options;
  @Mixin private AccessOptions access;

  PushCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    requirePositive("--concurrency", options.concurrency);
    requirePositive("--lotinfo-batch", options.lotinfoBatch);
    requireDistinctFiles();
    PushRun run = new PushRun(context, to.vendors(), options.reportOf(input.from()));
    try (CustomerFile file = input.open()) {
      return options.dryRun ? rehearse(run, file) : deliver(run, file);
    }
  }

  private int rehearse(PushRun run, CustomerFile file) throws IOException {
    Optional<Long> user =
        Optional.ofNullable(options.lotinfoUserId).or(() -> Optional.of(ANY_USER));
    return run.rehearse(file, Mappings.of(to.vendors(), user));
  }

  private int deliver(PushRun run, CustomerFile file) throws IOException {
    try (AccessSource source = access.open(context.environment())) {
      for (var vendor : to.vendors()) source.of(vendor);
      Optional<Long> user = Optional.ofNullable(options.lotinfoUserId).or(source::lotinfoUserId);
      Destinations destinations =
          new Destinations(user, options.lotinfoBatch, access.rateLimited());
      try (Journal journal =
          Journal.open(options.journalOf(input.from()), options.resume, options.force)) {
        return run.deliver(
            file, source, new PushRun.Delivering(destinations, options.concurrency), journal);
      }
    }
  }

  private void requireDistinctFiles() {
    GivenFiles files = new GivenFiles();
    input.addTo(files);
    access.addTo(files);
    options.addTo(files, input.from());
    files.requireDistinct(spec);
  }

  private void requirePositive(String option, int value) {
    if (value > 0) return;
    throw new ParameterException(spec.commandLine(), "expected 1 or more as " + option);
  }
}
