package io.clientela.check;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.page.Trend;
import io.clientela.specs.Contracts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: a server, or traffic, against a vendor's contract. */
@Command(
    name = "check",
    description = {
      "Checks a server, or recorded traffic, against a vendor's contract.",
      "",
      "The token is read from CLIENTELA_<VENDOR>_TOKEN. Calls that only read are made unless --writes is"
          + " given, one after the other, within the contract's rate limit.",
      ""
    },
    exitCodeOnExecutionException = 2,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is as the contract says",
      "1:something differs from the contract",
      "2:the command cannot be carried out as given",
      "3:nothing differs, but an operation never succeeded, so that its success was not judged"
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final int USAGE = 2;
  private static final int UNLIMITED_PER_SECOND = 10;

  private final Map<String, String> environment;
  private final IntFunction<Pacer> pacers;

  @Spec private CommandSpec spec;

  @Option(
      names = "--vendor",
      required = true,
      paramLabel = "VENDOR",
      description = "One of the contracts: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Vendors.class)
  private String vendor;

  @Mixin private CheckSource source = new CheckSource();

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      defaultValue = "clientela-check",
      description = "Where the reports go; ${DEFAULT-VALUE} unless given.")
  private Path report;

  @Option(
      names = "--last",
      paramLabel = "FILE",
      description = "The report.json of an earlier check: what is new and what is gone is told.")
  private @Nullable Path last;

  @Option(
      names = "--values",
      paramLabel = "NAME=VALUE|FILE",
      description = {
        "What the server has, in place of the contract's examples: clientId=65, or a YAML file with"
            + " such values, for one operation under its id, and its body under body. Repeatable."
      })
  private List<String> values = new ArrayList<>();

  @Option(
      names = "--writes",
      description = "Also the operations that change something, with examples or --values.")
  private boolean writes;

  @Option(names = "--plan", description = "Only says which calls would be made.")
  private boolean plan;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Keeps all exchanges for --replay. It holds the server's data, no token.")
  private @Nullable Path record;

  @Option(
      names = "--prism",
      paramLabel = "COMMAND",
      defaultValue = "auto",
      description = {
        "Prism's command: it judges too, as a proxy, and the two are compared. auto: where prism is"
            + " on the PATH; none: not. ${DEFAULT-VALUE} unless given."
      })
  private String prism;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest wait for one response; ${DEFAULT-VALUE} unless given.")
  private int timeout;

  /** Takes tokens from the environment of the process. */
  public CheckCommand() {
    this(System.getenv());
  }

  /** Takes tokens, and the PATH of Prism, from an environment. */
  public CheckCommand(Map<String, String> environment) {
    this(environment, Pacer::of);
  }

  CheckCommand(Map<String, String> environment, IntFunction<Pacer> pacers) {
    this.environment = environment;
    this.pacers = pacers;
  }

  /** The vendors that have a contract. */
  static final class Vendors extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Vendors() {
      super(Contracts.VENDORS);
    }
  }

  @Override
  public Integer call() {
    try {
      return checked();
    } catch (UsageException e) {
      err().println(e.getMessage());
      return USAGE;
    }
  }

  private int checked() {
    refuseWhatDoesNotFit();
    Contract contract = Contract.of(vendor);
    Optional<LastReport> before = Optional.ofNullable(last).map(it -> LastReport.read(it, vendor));
    Optional<CheckResult> traffic = source.traffic(contract);
    if (traffic.isPresent()) return finished(traffic.get(), before, null);
    List<PlannedCall> calls = CheckPlan.of(contract, CheckValues.of(contract, values), writes);
    Pacer pacer = pacers.apply(contract.root().path("x-rate-limit").asInt(UNLIMITED_PER_SECOND));
    announce(calls, pacer);
    if (plan) {
      calls.forEach(it -> out().println("  " + it.request().method() + " " + it.name()));
      return 0;
    }
    Optional<CheckResult> replayed = source.replayed(contract, calls);
    if (replayed.isPresent()) return finished(replayed.get(), before, null);
    LiveCheck live =
        LiveCheck.of(contract, source.server(), environment, timeout, prism, pacer, err());
    Reports.prepare(report);
    if (record != null) Reports.prepareFile(record);
    Interruption interruption = Interruption.begin(err());
    try {
      return finished(live.run(calls), before, live);
    } finally {
      interruption.close();
    }
  }

  private void refuseWhatDoesNotFit() {
    if (!Contracts.VENDORS.contains(vendor)) {
      throw new UsageException(
          "--vendor: expected one of " + Contracts.VENDORS + ", found " + vendor);
    }
    if (timeout < 1) throw new UsageException("--timeout: expected at least 1, found " + timeout);
    source.refuseWhatDoesNotFit();
  }

  private void announce(List<PlannedCall> calls, Pacer pacer) {
    long writing = calls.stream().filter(PlannedCall::writes).count();
    long seconds = pacer.shortest(calls.size()).toSeconds() + 1;
    err()
        .println(
            String.format(
                Locale.ROOT,
                "%s: %d calls, of which %d write; at least %d s within the rate limit",
                vendor,
                calls.size(),
                writing,
                seconds));
  }

  /** What was found is said first: it is not lost if a file cannot be written. */
  private int finished(CheckResult result, Optional<LastReport> before, @Nullable LiveCheck live) {
    Trend trend = before.map(it -> it.until(result)).orElse(null);
    ResultText.lines(result, trend).forEach(out()::println);
    out().flush();
    Reports.write(
        result, trend, report, live == null ? "" : live.base(), live == null ? "" : live.token());
    out().println("Report: " + report.resolve("index.html"));
    if (live != null && record != null) live.record(result, record);
    return result.exitCode();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
