package io.clientela.sidebyside;

import java.util.List;
import java.util.Locale;

/** The standings as a table in Markdown. */
final class ScoreTable {
  private static final String HEAD =
      """
      | | pairs reached | exchanges | s | ms per exchange | mutants killed (on the wire) | exchanges per mutant \
      | s per mutant | killed per 1,000 exchanges | tests failing without a fault |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private ScoreTable() {}

  static String of(List<SuiteScore> standings, int pairs) {
    StringBuilder table = new StringBuilder(HEAD);
    for (SuiteScore one : standings) {
      double mutants = Math.max(1, one.mutants());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d of %d | %,d | %.1f | %.1f | %d of %d (%d) | %.0f | %.1f | %.1f | %,d of %,d |%n",
              one.name(),
              one.pairs(),
              pairs,
              one.exchanges(),
              one.millis() / 1000,
              one.millisPerExchange(),
              one.killed(),
              one.mutants(),
              one.killedOnWire(),
              one.mutantExchanges() / mutants,
              one.mutantMillis() / 1000 / mutants,
              one.killedPerThousandExchanges(),
              one.failing(),
              one.tests()));
    }
    return table.toString();
  }
}
