package io.clientela.cli.input;

import io.clientela.cli.input.CustomerSource.RejectForm;
import io.clientela.cli.input.csv.RowText;
import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.input.text.TextFault;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.customer.CustomerFormatException;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Customers in JSON: one on each line, where empty lines and those that begin with # are left out,
 * or in a list, or one after the other over several lines.
 */
final class JsonRecords implements Records {
  private final Lines lines;
  private final @Nullable JsonValues values;

  private JsonRecords(Lines lines, @Nullable JsonValues values) {
    this.lines = lines;
    this.values = values;
  }

  /**
   * Looks at the first line.
   *
   * @throws UnusableInputException if there is none
   */
  static JsonRecords open(Lines lines) throws IOException {
    Lines.Mark start = lines.mark();
    Line first = lines.next();
    while (first != null && isEmpty(first)) first = lines.next();
    if (first == null)
      throw new UnusableInputException(Texts.of("the file is empty: expected customers"));
    String text = Blanks.strip(first.text());
    lines.reset(start);
    boolean overLines = text.startsWith("[") || text.equals("{");
    return new JsonRecords(lines, overLines ? new JsonValues(lines) : null);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (values != null) {
      @Nullable Line value = values.next();
      return value == null ? null : record(value);
    }
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.ends()) return tooLong(line);
      if (!isEmpty(line)) return record(line);
    }
    return null;
  }

  @Override
  public long position() {
    return lines.position();
  }

  @Override
  public RejectForm rejectForm() {
    return RejectForm.LINES;
  }

  private RawRecord tooLong(Line first) throws IOException {
    Line piece = first;
    while (piece != null && !piece.ends()) piece = lines.next();
    return record(new Line(first.number(), "", true, new TextFault(RowText.tooLong(), null)));
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
        return line.text().replace('\n', ' '); // no string in JSON has a line end of its own
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
