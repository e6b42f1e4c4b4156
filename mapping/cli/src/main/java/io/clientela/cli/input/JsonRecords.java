package io.clientela.cli.input;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.customer.CustomerFormatException;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers in JSON, one on each line; empty lines and those that begin with # are left out. */
final class JsonRecords {
  private static final String ONE_A_LINE = "expected one customer in JSON on each line, found ";

  private final Lines lines;

  private JsonRecords(Lines lines) {
    this.lines = lines;
  }

  /**
   * Looks at the first line.
   *
   * @throws UnusableInputException if no line can be a customer
   */
  static JsonRecords open(Lines lines) throws IOException {
    Lines.Mark start = lines.mark();
    Line first = lines.next();
    while (first != null && isEmpty(first)) first = lines.next();
    if (first == null) throw new UnusableInputException("the file is empty: expected customers");
    String text = Blanks.strip(first.text());
    if (text.startsWith("[")) {
      throw new UnusableInputException(ONE_A_LINE + "a list (jq -c '.[]' makes lines of it)");
    }
    if (text.equals("{")) {
      throw new UnusableInputException(ONE_A_LINE + "one over several (jq -c . makes lines)");
    }
    lines.reset(start);
    return new JsonRecords(lines);
  }

  @Nullable RawRecord next() throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.ends()) return tooLong(line);
      if (!isEmpty(line)) return record(line);
    }
    return null;
  }

  private RawRecord tooLong(Line first) throws IOException {
    Line piece = first;
    while (piece != null && !piece.ends()) piece = lines.next();
    return record(new Line(first.number(), "", true, new TextFault(RowText.TOO_LONG, null)));
  }

  private static boolean isEmpty(Line line) {
    return line.ends() && (Blanks.isBlank(line.text()) || line.text().startsWith("#"));
  }

  private static RawRecord record(Line line) {
    return new RawRecord() {
      @Override
      public InputRecord read() {
        return JsonRecords.read(line);
      }

      @Override
      public int length() {
        return line.text().length();
      }

      @Override
      public String text() {
        return line.text();
      }
    };
  }

  static InputRecord read(Line line) {
    if (line.fault() != null)
      return InputRecord.Broken.at(line.number(), "", line.fault().reason());
    try {
      return new InputRecord.Read(line.number(), CustomerJson.read(line.text()));
    } catch (CustomerFormatException e) {
      return new InputRecord.Broken(
          line.number(),
          Optional.empty(),
          List.of(new RecordProblem(e.path(), e.reason())),
          OptionalFields.without(line.text(), e.path()));
    }
  }
}
