package io.clientela.cli;

import io.clientela.cli.report.VisibleText;
import io.clientela.cli.screen.LiveText;
import io.clientela.cli.screen.WrappedText;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Standard error, in UTF-8: messages, which may hold text of others. What controls a terminal is
 * shown, not sent. A message that cannot be written is lost, for there is nobody to tell. Safe for
 * use by many threads.
 */
final class MessageStream extends PrintStream implements LiveText {
  private static final String ESCAPE = "\u001b[";

  private final int width;
  private List<String> live = List.of();

  /** Messages that go to no terminal. */
  MessageStream(OutputStream stream) {
    this(stream, WrappedText.UNLIMITED);
  }

  /** Messages in lines of this width. */
  MessageStream(OutputStream stream, int width) {
    super(stream, true, StandardCharsets.UTF_8);
    this.width = width;
  }

  /** How many characters a line has room for. */
  int width() {
    return width;
  }

  @Override
  public synchronized void print(String lines) {
    above(wrapped(VisibleText.lines(lines)));
  }

  @Override
  public synchronized void println(String line) {
    above(wrapped(VisibleText.line(line)) + System.lineSeparator());
  }

  @Override
  public synchronized void show(List<String> lines) {
    if (lines.equals(live)) return;
    String clearing = clearing();
    live = lines;
    super.print(clearing + shown());
  }

  @Override
  public synchronized void leave() {
    if (!live.isEmpty()) super.print("\n");
    live = List.of();
  }

  private void above(String text) {
    super.print(clearing() + text + shown());
  }

  /** Takes the live lines away: the cursor goes to where they begin, and what follows is erased. */
  private String clearing() {
    return live.isEmpty() ? "" : "\r" + ESCAPE + live.size() + "A" + ESCAPE + "J";
  }

  private String shown() {
    return live.stream().map(it -> VisibleText.line(it) + "\n").collect(Collectors.joining());
  }

  private String wrapped(String lines) {
    if (lines.length() <= width) return lines;
    return lines
        .lines()
        .flatMap(it -> WrappedText.lines(it, width).stream())
        .collect(Collectors.joining("\n", "", lines.endsWith("\n") ? "\n" : ""));
  }

  /** A writer to this. */
  PrintWriter writer() {
    return PrintingWriter.to(this::print, this::flush);
  }
}
