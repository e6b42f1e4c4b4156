package io.clientela.mapping;

import java.util.ArrayList;
import java.util.List;

/** The losses of one mapping, in the order in which they were found. */
final class Losses {
  private final List<Loss> losses = new ArrayList<>();

  void add(String path, LossKind kind, String reason) {
    losses.add(new Loss(path, kind, reason));
  }

  boolean anyInvalid() {
    return losses.stream().anyMatch(loss -> loss.kind() == LossKind.INVALID);
  }

  List<Loss> all() {
    return losses;
  }
}
