package io.clientela.check;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** Says each call and its outcome as it is made. */
final class Progress implements Consumer<Exchange> {
  private final PrintWriter out;
  private final int all;
  private int done;

  Progress(PrintWriter out, int all) {
    this.out = out;
    this.all = all;
  }

  @Override
  public void accept(Exchange exchange) {
    done++;
    out.println(
        done
            + "/"
            + all
            + " "
            + exchange.call().name()
            + ": "
            + exchange.outcome()
            + ", "
            + exchange.elapsed().toMillis()
            + " ms");
    out.flush();
  }
}
