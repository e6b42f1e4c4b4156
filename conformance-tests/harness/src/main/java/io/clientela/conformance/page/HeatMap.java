package io.clientela.conformance.page;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Operations and statuses of a contract, and how each pair fared. */
public record HeatMap(String vendor, List<String> statuses, List<Row> rows) {
  /** How an operation and a status fared. */
  public enum State {
    /** Seen, and all was as it should be. */
    RIGHT,
    /** Seen, and something was not as it should be. */
    WRONG,
    /** In the contract, and not seen. */
    UNSEEN,
    /** Neither in the contract nor seen. */
    NONE;

    /** The name in style sheets. */
    public String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One field of the map.
   *
   * @param count how often it was seen; 0 where that was not counted
   * @param words the state for those who do not see colours
   */
  public record Cell(State state, int count, String words) {}

  /** An operation with a cell for each status. */
  public record Row(String operation, List<Cell> cells) {}

  /** What is known of an operation and a status. */
  public record Known(int seen, int wrong) {}

  /**
   * Draws the map of a contract.
   *
   * @param statuses what was seen beside the statuses of the contract
   * @param known what is known of an operation and a status
   */
  public static HeatMap of(
      Contract contract, Set<String> statuses, BiFunction<ContractOperation, String, Known> known) {
    Set<String> all = new TreeSet<>(statuses);
    contract.operations().forEach(it -> it.responses().forEach(one -> all.add(one.status())));
    List<Row> rows = new ArrayList<>();
    for (ContractOperation operation : contract.operations()) {
      Set<String> stated = new HashSet<>();
      operation.responses().stream().map(Response::status).forEach(stated::add);
      List<Cell> cells =
          all.stream()
              .map(status -> cell(stated.contains(status), known.apply(operation, status)))
              .toList();
      rows.add(new Row(operation.id(), cells));
    }
    return new HeatMap(contract.vendor(), List.copyOf(all), rows);
  }

  private static Cell cell(boolean stated, Known known) {
    if (known.wrong() > 0) {
      return new Cell(State.WRONG, known.seen(), known.wrong() + " of " + known.seen() + " differ");
    }
    if (known.seen() > 0) return new Cell(State.RIGHT, known.seen(), "as the contract says");
    return stated ? new Cell(State.UNSEEN, 0, "not seen") : new Cell(State.NONE, 0, "");
  }
}
