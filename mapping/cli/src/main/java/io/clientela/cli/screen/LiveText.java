package io.clientela.cli.screen;

import java.util.List;

/** Lines at the end of what is on a terminal, which are written over. */
public interface LiveText {
  /** Puts lines in the place of those that were shown before; what else is printed goes above. */
  void show(List<String> lines);

  /** Leaves the lines where they are; what is printed from now on goes below an empty one. */
  void leave();
}
