package io.clientela.check;

import io.clientela.conformance.contract.Contract;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is checked: a server, a record of one, or traffic. */
final class CheckSource {
  @Option(
      names = "--url",
      paramLabel = "URL",
      description = {
        "The server, with what comes before the contract's paths. With --har: the only server whose"
            + " traffic is judged."
      })
  private @Nullable String url;

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "A file that --record wrote, in place of the server.")
  private @Nullable Path replay;

  @Option(
      names = "--har",
      paramLabel = "FILE",
      description = "Traffic of any client, as HAR: requests and responses are judged.")
  private @Nullable Path har;

  @Option(
      names = "--webhooks",
      paramLabel = "PATH",
      description = "With --har: the path to which the vendor posts.")
  private @Nullable String webhooks;

  void refuseWhatDoesNotFit() {
    if (har == null && webhooks != null) {
      throw new UsageException("--webhooks: expected --har, in which they are, found none");
    }
    boolean several = har != null ? replay != null : replay != null && url != null;
    if (several || har == null && replay == null && url == null) {
      throw new UsageException("expected one of --url, --replay and --har, found none or several");
    }
  }

  /** The server to call. */
  URI server() {
    return ServerAddress.of(String.valueOf(url));
  }

  /** The result for traffic, if that is what is checked. */
  Optional<CheckResult> traffic(Contract contract) {
    if (har == null) return Optional.empty();
    Optional<URI> server = Optional.ofNullable(url).map(ServerAddress::of);
    Traffic traffic = new Traffic(contract, server, Optional.ofNullable(webhooks));
    return Optional.of(traffic.judged(String.valueOf(har.getFileName()), HarInput.read(har)));
  }

  /** The result for a record, if that is what is checked. */
  Optional<CheckResult> replayed(Contract contract, List<PlannedCall> calls) {
    if (replay == null) return Optional.empty();
    Server recorded = new ReplayedServer(HarInput.read(replay));
    Check check = new Check(recorded, new Judge(""), new Redaction(""), it -> {});
    return Optional.of(check.run(contract, String.valueOf(replay.getFileName()), calls));
  }
}
