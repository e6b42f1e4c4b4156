package io.clientela.spring;

import io.clientela.runtime.ClientelaException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The checks of all vendors, which call nobody unless asked to. */
record Checks(List<Check> all, boolean call) {
  /** How they went. */
  enum State {
    /** Nobody was called. */
    UNKNOWN,
    /** Everybody answered. */
    UP,
    /** Somebody did not. */
    DOWN
  }

  /** The state, and by vendor what was found: {@code not called}, {@code ok}, or what failed. */
  record Result(State state, Map<String, String> details) {}

  Result run() {
    Map<String, String> details = new TreeMap<>();
    State state = call && !all.isEmpty() ? State.UP : State.UNKNOWN;
    for (Check check : all) {
      String found = call ? found(check) : "not called";
      details.put(check.vendor(), found);
      if (call && !found.equals("ok")) state = State.DOWN;
    }
    return new Result(state, details);
  }

  private static String found(Check check) {
    try {
      check.read().run();
      return "ok";
    } catch (ClientelaException e) {
      String name = e.getClass().getSimpleName();
      return e.status().isPresent() ? name + ", HTTP " + e.status().getAsInt() : name;
    }
  }
}
