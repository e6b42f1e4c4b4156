package io.clientela.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of each kind do to clients what was said of them by hand. */
class EditsTest {
  static List<Edit> edits() {
    return Edit.all();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsCalledWhatItIs(Edit edit) {
    List<Change> changes = ContractDiff.between(Contract.of(edit.vendor()), edit.applied());

    assertThat(changes).isNotEmpty();
    assertThat(changes.get(0).impact()).as("%s", changes).isEqualTo(edit.impact());
    assertThat(changes)
        .filteredOn(change -> change.rule().equals(edit.rule()))
        .as("%s", changes)
        .anySatisfy(
            change -> {
              assertThat(change.impact()).isEqualTo(edit.impact());
              assertThat(change.reason()).endsWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsSeenBackwardsToo(Edit edit) {
    List<Change> changes = ContractDiff.between(edit.applied(), Contract.of(edit.vendor()));

    assertThat(changes).isNotEmpty();
  }

  @Test
  void theFirst32AreOfTheKindsThatTheHeadOfTheFileSays() {
    List<Edit> first = Edit.all().subList(0, 32);

    assertThat(first).filteredOn(edit -> edit.impact() == Impact.BREAKING).hasSize(22);
  }
}
