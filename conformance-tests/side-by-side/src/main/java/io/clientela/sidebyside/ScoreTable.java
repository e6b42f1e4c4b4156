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

  static String of(List<SuiteScore> scores, int pairs) {
    StringBuilder table = new StringBuilder(HEAD);
    for (SuiteScore score : scores) {
      double mutants = Math.max(1, score.mutants());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d of %d | %,d | %.1f | %.1f | %d of %d (%d) | %.0f | %.1f | %.1f | %,d of %,d |%n",
              score.name(),
              score.pairs(),
              pairs,
              score.exchanges(),
              score.millis() / 1000,
              score.millisPerExchange(),
              score.killed(),
              score.mutants(),
              score.killedOnWire(),
              score.mutantExchanges() / mutants,
              score.mutantMillis() / 1000 / mutants,
              score.killedPerThousandExchanges(),
              score.failing(),
              score.tests()));
    }
    return table.toString();
  }
}
