package io.clientela.cli.journal;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a journal belongs to. What was sent to a test server, or of another file, says nothing of
 * what is to be sent now.
 *
 * @param input the file of customers, by its full path
 * @param targets for each vendor where it is called: {@code vendor}, {@code mock}, or the origin of
 *     another URL; no secret
 */
public record RunIdentity(String input, Map<String, String> targets) {
  /** Copies the targets. */
  public RunIdentity {
    targets = Map.copyOf(targets);
  }

  /** The vendors of both, and this one's input. */
  RunIdentity with(RunIdentity earlier) {
    Map<String, String> all = new TreeMap<>(earlier.targets);
    all.putAll(targets);
    return new RunIdentity(input, all);
  }
}
