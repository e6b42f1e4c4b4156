package io.clientela.cli;

import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.cli.destination.Mappings;
import io.clientela.cli.destination.VendorCustomers;
import io.clientela.cli.destination.VendorEndpoint;
import io.clientela.cli.destination.VendorSource;
import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.journal.History;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.RunIdentity;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Maps customers and delivers them. */
@Command(
    name = "push",
    description = {
      "Delivers customers to vendors, and reports the outcome of each.",
      "They come from a file, from standard input, or from a vendor (--from=bsale, koibox, sperant,"
          + " tomticket-v2)."
    },
    mixinStandardHelpOptions = true)
final class PushCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private VendorOption to;
  @Mixin private PushOptions options;
  @Mixin private ReportOptions report;
  @Mixin private PolicyOptions policy;
  @Mixin private JournalOptions journal;
  @Mixin private EndpointOptions access;

  PushCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    requireConsistent();
    Optional<MappedVendor> vendor = input.vendor();
    if (vendor.isEmpty() && (options.dryRun || options.show)) {
      try (CustomerSource customers = input.open(context.in())) {
        return rehearse(customers);
      }
    }
    try (@Nullable CustomerSource file = vendor.isPresent() ? null : input.open(context.in());
        EndpointSource endpoints = access.open(context);
        CustomerSource customers = file == null ? read(endpoints) : file) {
      return options.dryRun || options.show ? rehearse(customers) : deliver(customers, endpoints);
    }
  }

  private CustomerSource read(EndpointSource endpoints) {
    MappedVendor vendor = input.vendor().orElseThrow();
    return new VendorSource(
        VendorCustomers.open(
            vendor, Destinations.forReading(access.rateLimited()), endpoints.of(vendor)));
  }

  private int rehearse(CustomerSource customers) throws IOException {
    Optional<Long> user =
        Optional.ofNullable(options.lotinfoUserId)
            .or(() -> access.lotinfoUserId(context.environment()));
    Map<String, String> targets = new HashMap<>();
    for (MappedVendor it : to.vendors()) {
      targets.put(it.key(), access.target(it, context.environment()));
    }
    History history =
        journal.goesOn()
            ? Journal.peek(journal.file(input), identity(targets, Map.of()), journal.use())
            : History.none();
    PushRun run = run();
    return options.show
        ? run.show(customers, Mappings.of(to.vendors(), user), history)
        : run.rehearse(customers, Mappings.of(to.vendors(), user), history);
  }

  private int deliver(CustomerSource customers, EndpointSource endpoints) throws IOException {
    Map<String, String> targets = new HashMap<>();
    Map<String, String> accounts = new HashMap<>();
    for (MappedVendor it : to.vendors()) {
      VendorEndpoint endpoint = endpoints.of(it);
      targets.put(it.key(), endpoint.target());
      endpoint.account().ifPresent(account -> accounts.put(it.key(), account));
    }
    Optional<Long> user = Optional.ofNullable(options.lotinfoUserId).or(endpoints::lotinfoUserId);
    Destinations destinations =
        new Destinations(
            user,
            endpoints.sperant(),
            options.lotinfoBatch,
            access.rateLimited(),
            policy.onExisting);
    PushRun.Delivering how =
        new PushRun.Delivering(destinations, options.concurrency, Optional.of(journal.goOn()));
    try (Journal lines =
        Journal.open(
            journal.file(input), identity(targets, accounts), journal.use(), journal.force)) {
      PushRun run = run();
      if (access.rateLimited()) run.printEstimate(input.lines());
      return run.deliver(customers, endpoints, how, lines);
    }
  }

  private RunIdentity identity(Map<String, String> targets, Map<String, String> accounts)
      throws IOException {
    Optional<String> of =
        journal.isChangedOnly() ? Optional.empty() : Optional.of(input.identity());
    return new RunIdentity(of, targets, accounts);
  }

  private PushRun run() {
    return new PushRun(
        context,
        new PushRun.Accounting(
            to.vendors(),
            report.target(input, options.dryRun),
            Optional.ofNullable(policy.rejects),
            policy.allowSkips),
        policy.policy());
  }

  private void requireConsistent() {
    require("--concurrency", options.concurrency, PushOptions.MOST_CALLS);
    require("--lotinfo-batch", options.lotinfoBatch, PushOptions.MOST_IN_BATCH);
    if (policy.limit != null) require("--limit", policy.limit, Long.MAX_VALUE);
    journal.requireConsistent(spec);
    requireSource();
    requireFindable();
    GivenFiles files = new GivenFiles();
    input.addTo(files);
    access.addTo(files);
    if (!options.show) files.add("--report", report.target(input, options.dryRun).file());
    journal.addTo(files, input);
    files.add("--rejects", policy.rejects);
    files.requireDistinct(spec);
  }

  private void requireSource() {
    Optional<MappedVendor> vendor = input.vendor();
    if (vendor.isEmpty()) return;
    if (!VendorCustomers.listed().contains(vendor.get())) {
      throw new ParameterException(
          spec.commandLine(),
          Texts.of(
              "expected a file, - or one of %s as --from: %s has no operation that lists customers"
                  + " by itself",
              keys(VendorCustomers.listed()), vendor.get().key()));
    }
    if (to.vendors().contains(vendor.get())) {
      throw new ParameterException(
          spec.commandLine(), Texts.of("expected other vendors than --from as --to"));
    }
  }

  private static String keys(List<MappedVendor> vendors) {
    return vendors.stream().map(MappedVendor::key).collect(Collectors.joining(", "));
  }

  /** Where nobody can tell what is there, it cannot be left alone. */
  private void requireFindable() {
    if (policy.onExisting == OnExisting.UPDATE) return;
    if (journal.isChangedOnly()) {
      throw new ParameterException(
          spec.commandLine(),
          Texts.of(
              "expected --on-existing=update with --changed-only: what is there has to be"
                  + " changed"));
    }
    for (MappedVendor it : to.vendors()) {
      if (Destinations.canFind(it)) continue;
      throw new ParameterException(
          spec.commandLine(),
          Texts.of(
              "expected --on-existing=update for %s, where nobody can find out whether a customer"
                  + " is there: push to it by itself",
              it.key()));
    }
  }

  private void require(String option, long value, long most) {
    if (value >= 1 && value <= most) return;
    String range = most == Long.MAX_VALUE ? Texts.of("1 or more") : Texts.of("1 to %s", most);
    throw new ParameterException(
        spec.commandLine(), Texts.of("expected %s as %s, found %s", range, option, value));
  }
}
