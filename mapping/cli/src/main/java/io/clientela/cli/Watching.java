package io.clientela.cli;

import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.input.CustomerFile;

/** Chooses how progress is told. */
final class Watching {
  private Watching() {}

  static RunListener of(Context context, CustomerFile file) {
    return context.terminal()
        ? new ProgressOnTerminal(context.err(), file)
        : new ProgressLines(context.err(), context.nanos());
  }
}
