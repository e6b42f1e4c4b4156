package io.clientela.mapping.internal;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import java.util.ArrayList;
import java.util.List;

/** The losses of one mapping, in the order in which they were found. */
public final class Losses {
  private final List<Loss> losses = new ArrayList<>();
  private boolean anyInvalid;

  public void add(String path, LossKind kind, String reason) {
    losses.add(new Loss(path, kind, reason));
    anyInvalid |= kind == LossKind.INVALID;
  }

  boolean anyInvalid() {
    return anyInvalid;
  }

  List<Loss> all() {
    return losses;
  }
}
