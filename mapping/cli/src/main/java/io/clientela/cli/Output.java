package io.clientela.cli;

import io.clientela.cli.file.FailureReason;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.VisibleText;
import io.clientela.cli.screen.WrappedText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, in UTF-8: results, of which each is written or the command ends. What controls a
 * terminal is shown, not sent. Used by one thread.
 */
final class Output {
  private static final int SIZE = 1 << 16;

  private final OutputStream stream;
  private final int width;
  private @Nullable IOException failure;

  /** Results that go to no terminal. */
  Output(OutputStream stream) {
    this(stream, WrappedText.UNLIMITED);
  }

  /** Results, of which what is meant for people comes in lines of this width. */
  Output(OutputStream stream, int width) {
    this.stream = new BufferedOutputStream(stream, SIZE);
    this.width = width;
  }

  /** How many characters a line for people has room for. */
  int width() {
    return width;
  }

  /** Writes what is meant for people: at a terminal in as many lines as it takes. */
  void say(String text) {
    for (String line : WrappedText.lines(VisibleText.line(text), width)) println(line);
  }

  /** Writes a line, which is there when this returns. */
  void println(String line) {
    write(VisibleText.line(line));
    println();
  }

  /** Ends a line. */
  void println() {
    write("\n");
    flush();
  }

  /** Writes lines, which may be kept until there are more. */
  void print(String lines) {
    write(VisibleText.lines(lines));
  }

  void flush() {
    if (failure != null) return;
    try {
      stream.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Why not everything could be written, if so; then nothing more is written. */
  Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(it -> Texts.of("standard output cannot be written: %s", FailureReason.of(it)));
  }

  /** A writer to this, for those who take an exception for a fault of theirs: it only remembers. */
  PrintWriter writer() {
    return PrintingWriter.to(text -> tryTo(() -> print(text)), () -> tryTo(this::flush));
  }

  private static void tryTo(Runnable writing) {
    try {
      writing.run();
    } catch (OutputException remembered) {
      // failure() tells
    }
  }

  private void write(String text) {
    if (failure != null) return;
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private OutputException failed(IOException e) {
    failure = e;
    return new OutputException(e);
  }
}
