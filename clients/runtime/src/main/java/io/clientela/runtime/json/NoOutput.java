package io.clientela.runtime.json;

import java.io.Writer;

/** Stands where Gson's writer wants its output: nothing may arrive there. */
final class NoOutput extends Writer {
  static final NoOutput INSTANCE = new NoOutput();

  private NoOutput() {}

  @Override
  public void write(char[] buffer, int offset, int length) {
    throw new IllegalStateException("written past our writer");
  }

  @Override
  public void flush() {
    throw new IllegalStateException("flushed past our writer");
  }

  @Override
  public void close() {
    throw new IllegalStateException("closed past our writer");
  }
}
