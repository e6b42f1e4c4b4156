package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is as the contract says",
      "1:something differs from the contract",
      "2:the command cannot be carried out as given",
      "3:nothing differs, but an operation never succeeded, so that its success was not judged"
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
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

  @ArgGroup(multiplicity = "1")
  private Source source;

  /** What is checked. */
  static final class Source {
    @Option(
        names = "--url",
        paramLabel = "URL",
        description = "The server, with what comes before the contract's paths.")
    @Nullable URI url;

    @Option(
        names = "--replay",
        paramLabel = "FILE",
        description = "A file that --record wrote, in place of the server.")
    @Nullable Path replay;

    @Option(
        names = "--har",
        paramLabel = "FILE",
        description = "Traffic of any client, as HAR: requests and responses are judged.")
    @Nullable Path har;
  }

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      defaultValue = "clientela-check",
      description = "Where the reports go; ${DEFAULT-VALUE} unless given.")
  private Path report;

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
      arity = "0..1",
      fallbackValue = "prism",
      description = "Lets Prism judge too, as a proxy, and compares; prism unless named.")
  private @Nullable String prism;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest wait for one response; ${DEFAULT-VALUE} unless given.")
  private int timeout;

  /** Takes tokens from the environment of the process, and real time. */
  public CheckCommand() {
    this(System.getenv(), Pacer::of);
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

  /** Prepares a command line whose commands fail with one line. */
  public static CommandLine prepared(CommandLine line) {
    return line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          if (!(failure instanceof UsageException)) throw failure;
          command.getErr().println(failure.getMessage());
          return 2;
        });
  }

  @Override
  public Integer call() {
    if (!Contracts.VENDORS.contains(vendor)) {
      throw new UsageException(
          "--vendor: expected one of " + Contracts.VENDORS + ", found " + vendor);
    }
    if (timeout < 1) throw new UsageException("--timeout: expected at least 1, found " + timeout);
    Contract contract = Contract.of(vendor);
    PrintWriter out = spec.commandLine().getOut();
    if (source.har != null) {
      JsonNode entries = entries(source.har);
      Traffic traffic = new Traffic(contract, Optional.ofNullable(source.url), new Judge(""));
      return finished(traffic.judged(String.valueOf(source.har.getFileName()), entries), "", "");
    }
    List<PlannedCall> calls = CheckPlan.of(contract, CheckValues.of(contract, values), writes);
    Pacer pacer = pacers.apply(perSecond(contract));
    announce(calls, pacer);
    if (plan) {
      calls.forEach(it -> out.println("  " + it.request().method() + " " + it.name()));
      return 0;
    }
    return source.replay == null
        ? live(contract, calls, pacer)
        : finished(
            new Check(new ReplayedServer(entries(source.replay)), new Judge(""), it -> {})
                .run(contract, String.valueOf(source.replay.getFileName()), calls),
            "",
            "");
  }

  private static int perSecond(Contract contract) {
    return contract.root().path("x-rate-limit").asInt(UNLIMITED_PER_SECOND);
  }

  private void announce(List<PlannedCall> calls, Pacer pacer) {
    long writing = calls.stream().filter(PlannedCall::writes).count();
    spec.commandLine()
        .getErr()
        .println(
            vendor
                + ": "
                + calls.size()
                + " calls, of which "
                + writing
                + " write; at least "
                + (pacer.shortest(calls.size()).toSeconds() + 1)
                + " s within the rate limit");
  }

  private int live(Contract contract, List<PlannedCall> calls, Pacer pacer) {
    URI url = source.url;
    if (url == null || !List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
      throw new UsageException("--url: expected an address that begins with http or https");
    }
    String variable = "CLIENTELA_" + vendor.toUpperCase(Locale.ROOT) + "_TOKEN";
    String token = environment.get(variable);
    if (token == null || token.isBlank()) {
      throw new UsageException("expected the token in " + variable + ", found none");
    }
    try (PrismProxy proxy = prism == null ? null : PrismProxy.start(prism, contract, url)) {
      HttpServer server =
          new HttpServer(
              proxy == null ? url : proxy.url(), token, Duration.ofSeconds(timeout), pacer);
      Judge judge = proxy == null ? new Judge(token) : Judge.besidePrism(token);
      CheckResult result =
          new Check(server, judge, new Progress(spec.commandLine().getErr(), calls.size()))
              .run(contract, url.getAuthority(), calls);
      if (record != null) {
        Reports.write(record, new HarFile(url.toString(), token, it -> it).of(result.judged()));
      }
      return finished(result, url.toString(), token);
    }
  }

  private int finished(CheckResult result, String base, String token) {
    Reports.write(result, report, base, token);
    PrintWriter out = spec.commandLine().getOut();
    result
        .findings()
        .forEach(it -> out.println(it.kind() + " at #" + it.pointer() + ": " + it.message()));
    for (Map.Entry<?, String> missing : result.notExercised().entrySet()) {
      out.println(
          "not judged: " + missing.getKey() + ": expected a success, found " + missing.getValue());
    }
    result.notes().forEach(out::println);
    out.println(result.headline());
    out.println("Report: " + report.resolve("index.html"));
    return result.exitCode();
  }

  private static JsonNode entries(Path file) {
    try {
      return HarFile.entries(Files.readString(file));
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ": " + Reasons.of(e));
    } catch (IllegalArgumentException e) {
      throw new UsageException("expected HAR 1.2 in " + file + ", found no JSON");
    }
  }
}
