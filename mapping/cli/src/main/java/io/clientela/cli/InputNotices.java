package io.clientela.cli;

import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.report.RunListener;
import java.io.PrintStream;
import java.util.List;

/** Tells at once what is assumed of the file, and in the end what was done to read it. */
final class InputNotices implements RunListener {
  private final PrintStream err;
  private final CustomerSource file;
  private final List<String> assumptions;

  private InputNotices(PrintStream err, CustomerSource file, List<String> assumptions) {
    this.err = err;
    this.file = file;
    this.assumptions = assumptions;
  }

  /** Tells what is assumed of a file that was opened. */
  static InputNotices begin(PrintStream err, CustomerSource file) {
    List<String> assumptions = file.notices();
    assumptions.forEach(err::println);
    return new InputNotices(err, file, assumptions);
  }

  @Override
  public void end() {
    file.notices().stream().filter(it -> !assumptions.contains(it)).forEach(err::println);
  }
}
