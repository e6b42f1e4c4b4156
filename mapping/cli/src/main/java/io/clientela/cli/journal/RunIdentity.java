package io.clientela.cli.journal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a journal belongs to. What was sent to a test server, from another account, or of another
 * file, says nothing of what is to be sent now.
 *
 * @param input the file of customers, by its full path; empty for a state, which is of no one file
 * @param targets for each vendor where it is called: {@code vendor}, {@code mock}, or the origin of
 *     another URL; no secret
 * @param accounts for each vendor that is no mock what tells its credential from others, without
 *     telling what it is
 */
public record RunIdentity(
    Optional<String> input, Map<String, String> targets, Map<String, String> accounts) {
  /** Copies the maps. */
  public RunIdentity {
    targets = Map.copyOf(targets);
    accounts = Map.copyOf(accounts);
  }

  /** That of a file, where no accounts are known. */
  public static RunIdentity ofFile(String input, Map<String, String> targets) {
    return new RunIdentity(Optional.of(input), targets, Map.of());
  }

  /** The vendors of both, and this one's input. */
  RunIdentity with(RunIdentity earlier) {
    return new RunIdentity(
        input, merged(earlier.targets, targets), merged(earlier.accounts, accounts));
  }

  private static Map<String, String> merged(Map<String, String> earlier, Map<String, String> now) {
    Map<String, String> all = new TreeMap<>(earlier);
    all.putAll(now);
    return all;
  }
}
