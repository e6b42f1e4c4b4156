package io.clientela.cli;

import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.report.RunListener;
import java.io.PrintStream;

/** Tells in the end what was done to read the file. */
final class InputNotices implements RunListener {
  private final PrintStream err;
  private final CustomerSource file;

  InputNotices(PrintStream err, CustomerSource file) {
    this.err = err;
    this.file = file;
  }

  @Override
  public void end() {
    file.notices().forEach(err::println);
  }
}
