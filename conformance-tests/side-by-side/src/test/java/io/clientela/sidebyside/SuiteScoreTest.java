package io.clientela.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.sidebyside.Contender.Baseline;
import io.clientela.sidebyside.Contender.Trial;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuiteScoreTest {
  @Test
  void aScoreAddsUpContractsAndMutants() {
    SuiteScore score = score();
    assertThat(ScoreTable.of(List.of(score), 5).lines().toList().get(2))
        .isEqualTo("| Dredd | 3 of 5 | 40 | 0.2 | 5.0 | 2 of 3 (1) | 8 | 0.1 | 80.0 | 1 of 20 |");
    JsonNode json = score.json();
    assertThat(json.get("ms").asDouble()).isEqualTo(200);
    assertThat(json.at("/vendors/koibox/ms").asDouble()).isEqualTo(50);
    assertThat(json.get("survivors"))
        .isEqualTo(Json.read("[\"koibox drop-status /paths/~1clientes~1/post\"]"));
  }

  private static SuiteScore score() {
    SuiteScore score = new SuiteScore("Dredd");
    score.add(
        Contract.of("koibox"), new Baseline(10, 1, Set.of("a 200 x", "a 400 x"), 10, 50_000_000));
    score.add(Contract.of("lotinfo"), new Baseline(10, 0, Set.of("b 200 x"), 30, 150_000_000));
    score.add(mutant("drop-operation"), new Trial(true, true, 5, 100_000_000));
    score.add(mutant("rename-path"), new Trial(true, false, 0, 20_000_000));
    score.add(mutant("drop-status"), new Trial(false, false, 20, 60_000_000));
    return score;
  }

  private static Mutant mutant(String operator) {
    return new Mutant(
        Contract.of("koibox"), operator, "/paths/~1clientes~1/post", "", bundle -> {});
  }
}
