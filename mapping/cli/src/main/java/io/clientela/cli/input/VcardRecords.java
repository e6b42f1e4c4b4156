package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerSource.RejectForm;
import io.clientela.cli.input.csv.CsvRow;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.input.vcard.VcardReader;
import io.clientela.cli.input.vcard.VcardRow;
import io.clientela.cli.input.vcard.VcardText;
import io.clientela.cli.input.vcard.VcardTexts;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Customers in vCards, whose properties are columns of our own names. */
final class VcardRecords implements Records {
  private final Lines lines;
  private final VcardTexts texts;
  private final RowReader reader;
  private final Notices notices;
  private @Nullable VcardText first;

  private VcardRecords(Lines lines, RowReader reader, Notices notices) throws IOException {
    this.lines = lines;
    this.texts = new VcardTexts(lines);
    this.reader = reader;
    this.notices = notices;
    this.first = texts.next();
  }

  /**
   * Looks for the first card.
   *
   * @throws UnusableInputException if there is none
   */
  static VcardRecords open(Lines lines, ColumnMapping mapping, Notices notices) throws IOException {
    RowReader reader =
        RowReader.of("vCard", Notices.WHOLE_FILE, VcardRow.COLUMNS, mapping, notices);
    VcardRecords records = new VcardRecords(lines, reader, notices);
    if (records.first == null) {
      throw new UnusableInputException(
          Texts.of("the file has no card: expected a line BEGIN:VCARD"));
    }
    return records;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    @Nullable VcardText text = first == null ? texts.next() : first;
    first = null;
    if (text == null) return null;
    return new RawRecord() {
      @Override
      public InputRecord read() {
        return VcardRecords.this.read(text);
      }

      @Override
      public int length() {
        return text.text().length();
      }

      @Override
      public String text() {
        return text.text();
      }
    };
  }

  @Override
  public long position() {
    return lines.position();
  }

  @Override
  public RejectForm rejectForm() {
    return RejectForm.LINES;
  }

  private InputRecord read(VcardText text) {
    if (text.problem() != null) return InputRecord.Broken.at(text.line(), "", text.problem());
    @Nullable VcardRow row = VcardReader.read(text);
    if (row == null) return InputRecord.Broken.at(text.line(), "", Texts.of("is no vCard"));
    row.losses().forEach(it -> notices.add(text.line(), it));
    return reader.read(new CsvRow(text.line(), text.text(), null, text.fault()), row.cells());
  }
}
