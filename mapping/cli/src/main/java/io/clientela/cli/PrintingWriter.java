package io.clientela.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Consumer;

/** A writer for those who need one. */
final class PrintingWriter extends Writer {
  private final Consumer<String> print;
  private final Runnable flush;

  private PrintingWriter(Consumer<String> print, Runnable flush) {
    this.print = print;
    this.flush = flush;
  }

  static PrintWriter to(Consumer<String> print, Runnable flush) {
    return new PrintWriter(new PrintingWriter(print, flush));
  }

  @Override
  public void write(char[] text, int offset, int length) {
    print.accept(new String(text, offset, length));
  }

  @Override
  public void flush() {
    flush.run();
  }

  @Override
  public void close() {
    flush();
  }
}
