package io.clientela.cli.input;

import io.clientela.cli.input.csv.RowText;
import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.input.text.TextFault;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a list in JSON, or values one after the other, into the values. Text that is none costs
 * itself alone: a string that does not end with its line, as it has to, ends its value, and reading
 * goes on with the next line that begins one and is indented no deeper.
 */
final class JsonValues {
  private static final String CUT_SHORT = "the file ends here, in the middle of a list or customer";

  private static final String REPLACEMENT = String.valueOf(TextFault.REPLACEMENT);

  private final Lines lines;
  private final Deque<Line> cut = new ArrayDeque<>();
  private final StringBuilder value = new StringBuilder();
  private @Nullable TextFault fault;
  private long beginning;
  private long number;
  private long lastNumber;
  private int depth;
  private int indent;
  private boolean skipping;
  private boolean inText;
  private boolean inString;
  private boolean escaped;
  private boolean begun;
  private boolean inList;
  private boolean ended;

  JsonValues(Lines lines) {
    this.lines = lines;
  }

  /**
   * The next value, with the number of its first line or, if that is the number of an earlier one,
   * the number after that; null at the end.
   */
  @Nullable Line next() throws IOException {
    while (cut.isEmpty() && !ended) {
      @Nullable Line line = lines.next();
      if (line == null) end();
      else take(line);
    }
    return cut.poll();
  }

  private void take(Line line) {
    lastNumber = line.number();
    String text = line.text();
    if (skipping) {
      int start = indent(text);
      boolean next =
          start <= indent && start < text.length() && "{]".indexOf(text.charAt(start)) >= 0;
      if (!next) return;
      skipping = false;
    }
    for (int i = 0; i < text.length(); i++) take(text.charAt(i), line);
    if (line.ends()) endLine();
  }

  private void take(char c, Line line) {
    if (!inText) {
      if (!begun && c == '[') {
        begun = true;
        inList = true;
        return;
      }
      if (c == ']' && inList) {
        inList = false;
        return;
      }
      if (c <= ' ' || c == ',') return;
      begun = true;
      inText = true;
      indent = indent(line.text());
      beginning = line.number();
      fault = line.fault();
    } else if (depth == 0 && (c == ',' || c == ']')) {
      finish();
      inList &= c != ']';
      return;
    }
    if (fault == null) fault = line.fault();
    if (value.length() <= Lines.LONGEST) value.append(c);
    follow(c);
  }

  private void follow(char c) {
    if (inString) {
      inString = escaped || c != '"';
      escaped = !escaped && c == '\\';
      return;
    }
    inString = c == '"';
    if (c == '{' || c == '[') depth++;
    if ((c == '}' || c == ']') && --depth <= 0) finish();
  }

  private static int indent(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == ',')) {
      start++;
    }
    return start;
  }

  private void endLine() {
    if (inString) {
      // the rest of the value is not to be taken for values
      skipping = true;
      finish();
    }
    escaped = false;
    if (inText && depth == 0) finish();
    if (inText && value.length() <= Lines.LONGEST) value.append('\n');
  }

  private void end() {
    ended = true;
    if (!inText && !inList) return;
    if (!inText) beginning = lastNumber;
    inText = true;
    fault = new TextFault(Texts.of(CUT_SHORT), null);
    finish();
  }

  private void finish() {
    number = Math.max(number + 1, beginning);
    boolean tooLong = value.length() > Lines.LONGEST;
    // a line may hold other values beside the one whose bytes are wrong
    boolean whole = value.indexOf(REPLACEMENT) < 0 && !ended;
    @Nullable TextFault wrong =
        tooLong ? new TextFault(RowText.tooLong(), null) : whole ? null : fault;
    cut.add(new Line(number, tooLong ? "" : value.toString(), true, wrong));
    value.setLength(0);
    inText = false;
    inString = false;
    depth = 0;
  }
}
