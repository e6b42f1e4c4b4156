package io.clientela.cli.delivery;

import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.report.RunListener;
import java.util.List;

/**
 * What a run takes in and whom it tells.
 *
 * @param customers where records come from
 * @param policy what is done with them first
 * @param stop ends the run early: what was not read by then has no outcome
 * @param listeners told what happens, one after the other
 */
public record PushInput(
    CustomerSource customers, RecordPolicy policy, StopSwitch stop, List<RunListener> listeners) {
  /** Copies the listeners. */
  public PushInput {
    listeners = List.copyOf(listeners);
  }
}
