package io.clientela.cli;

import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.cli.destination.Mappings;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.RunIdentity;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
    description = "Delivers a file of customers to vendors, and reports the outcome of each.",
    mixinStandardHelpOptions = true)
final class PushCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private VendorOption to;
  @Mixin private PushOptions options;
  @Mixin private EndpointOptions access;

  PushCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    require("--concurrency", options.concurrency, PushOptions.MOST_CALLS);
    require("--lotinfo-batch", options.lotinfoBatch, PushOptions.MOST_IN_BATCH);
    if (options.moved && !options.resume) {
      throw new ParameterException(spec.commandLine(), "expected --resume with --moved");
    }
    requireDistinctFiles();
    PushRun run = new PushRun(context, to.vendors(), options.reportOf(input.from()));
    try (CustomerFile file = input.open(context.in())) {
      return options.dryRun ? rehearse(run, file) : deliver(run, file);
    }
  }

  private int rehearse(PushRun run, CustomerFile file) throws IOException {
    Optional<Long> user =
        Optional.ofNullable(options.lotinfoUserId)
            .or(() -> access.lotinfoUserId(context.environment()));
    return run.rehearse(file, Mappings.of(to.vendors(), user));
  }

  private int deliver(PushRun run, CustomerFile customers) throws IOException {
    try (EndpointSource source = access.open(context)) {
      RunIdentity identity = new RunIdentity(input.identity(), targets(source));
      Optional<Long> user = Optional.ofNullable(options.lotinfoUserId).or(source::lotinfoUserId);
      PushRun.Delivering how =
          new PushRun.Delivering(
              new Destinations(user, options.lotinfoBatch, access.rateLimited()),
              options.concurrency,
              Optional.of(options.goOn()));
      Path file = options.journalOf(input.from());
      try (Journal journal = Journal.open(file, identity, options.start(), options.force)) {
        return run.deliver(customers, source, how, journal);
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

  private Map<String, String> targets(EndpointSource source) {
    Map<String, String> targets = new HashMap<>();
    for (MappedVendor vendor : to.vendors()) {
      targets.put(vendor.key(), source.of(vendor).target());
    }
    return targets;
  }

  private void require(String option, int value, int most) {
    if (value >= 1 && value <= most) return;
    throw new ParameterException(
        spec.commandLine(), "expected 1 to " + most + " as " + option + ", found " + value);
  }
}
