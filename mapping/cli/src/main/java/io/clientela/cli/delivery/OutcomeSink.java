package io.clientela.cli.delivery;

/** Takes outcomes as they come, from any thread. */
@FunctionalInterface
public interface OutcomeSink {
  /** Takes one outcome. */
  void accept(Outcome outcome);
}
