package io.clientela.runtime.json;

import java.io.Writer;

/** Stands where Gson's writer wants its output: nothing may arrive there, all goes to Jackson. */
final class NoOutput extends Writer {
  static final NoOutput INSTANCE = new NoOutput();

  private NoOutput() {}

  @Override
  public void write(char[] buffer, int offset, int length) {
    throw new IllegalStateException("written past the Jackson generator");
  }

  @Override
  public void flush() {
    throw new IllegalStateException("flushed past the Jackson generator");
  }

  @Override
  public void close() {
    throw new IllegalStateException("closed past the Jackson generator");
  }
}
