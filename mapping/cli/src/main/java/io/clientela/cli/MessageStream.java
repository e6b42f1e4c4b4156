package io.clientela.cli;

import io.clientela.cli.report.VisibleText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard error, in UTF-8: messages, which may hold text of others. What controls a terminal is
 * shown, not sent; only bytes go through as they are. A message that cannot be written is lost, for
 * there is nobody to tell.
 */
final class MessageStream extends PrintStream {
  MessageStream(OutputStream stream) {
    super(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void print(String lines) {
    super.print(VisibleText.lines(lines));
  }

  @Override
  public void println(String line) {
    super.print(VisibleText.line(line) + System.lineSeparator());
  }

  /** A writer to this. */
  PrintWriter writer() {
    return PrintingWriter.to(this::print, this::flush);
  }
}
