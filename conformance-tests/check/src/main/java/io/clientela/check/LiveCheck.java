package io.clientela.check;

import io.clientela.conformance.contract.Contract;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A check of a server that is there.
 *
 * @param prism Prism's command; empty to judge without it
 */
record LiveCheck(
    Contract contract,
    URI url,
    String token,
    Duration timeout,
    Optional<String> prism,
    Pacer pacer,
    PrintWriter err) {

  /**
   * Takes what the command was given.
   *
   * @throws UsageException if no call can be made of it
   */
  static LiveCheck of(
      Contract contract,
      URI url,
      Map<String, String> environment,
      int timeout,
      String prism,
      Pacer pacer,
      PrintWriter err) {
    Optional<String> command =
        switch (prism) {
          case "none" -> Optional.empty();
          case "auto" -> PrismProxy.onPath(environment);
          default -> Optional.of(prism);
        };
    String token = token(contract.vendor(), environment);
    return new LiveCheck(contract, url, token, Duration.ofSeconds(timeout), command, pacer, err);
  }

  /**
   * A secret often ends with the end of a line, and a header may hold nothing but visible ASCII.
   */
  private static String token(String vendor, Map<String, String> environment) {
    String variable = "CLIENTELA_" + vendor.toUpperCase(Locale.ROOT).replace('-', '_') + "_TOKEN";
    String token = environment.getOrDefault(variable, "").strip();
    if (token.isEmpty()) {
      throw new UsageException("expected the token in " + variable + ", found none");
    }
    if (!token.chars().allMatch(it -> it >= ' ' && it <= '~')) {
      throw new UsageException("expected a token of visible ASCII in " + variable + ", found more");
    }
    return token;
  }

  /** What comes before the contract's paths. */
  String base() {
    return url.toString().replaceAll("/+$", "");
  }

  CheckResult run(List<PlannedCall> calls) {
    List<String> waits = new ArrayList<>();
    Server direct = server(url, waits);
    if (prism.isEmpty()) return run(calls, direct, new Judge(token)).with(waits);
    err.println("Prism judges too: " + prism.get());
    try (PrismProxy proxy = PrismProxy.start(prism.get(), contract, url)) {
      Server both = new BesidePrism(server(proxy.url(), waits), direct);
      return run(calls, both, Judge.besidePrism(token)).with(waits);
    }
  }

  private CheckResult run(List<PlannedCall> calls, Server server, Judge judge) {
    Check check = new Check(server, judge, new Redaction(token), new Progress(err, calls.size()));
    return check.run(contract, url.getAuthority(), calls);
  }

  private Server server(URI at, List<String> waits) {
    return new HttpServer(
        at,
        token,
        timeout,
        pacer,
        wait -> {
          err.println(wait);
          waits.add(wait);
        });
  }

  /** Keeps the exchanges, with all that the server said but for the token. */
  void record(CheckResult result, Path file) {
    Reports.write(file, HarFile.whole(base(), token).of(result.judged()));
  }

  /** Not with the token, as a record would be shown. */
  @Override
  public String toString() {
    return "check of " + contract.vendor();
  }
}
