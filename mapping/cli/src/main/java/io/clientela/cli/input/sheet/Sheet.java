package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an {@code .xlsx} or {@code .ods}, which of the two is found out. Of the sheet one row
 * is in memory at a time, of an {@code .xlsx} also the texts that its sheets share.
 */
public final class Sheet implements Closeable {
  private final ZipParts zip;
  private final SheetName name;
  private final List<String> others;
  private final SheetRows rows;
  private final OptionalLong size;

  private Sheet(
      ZipParts zip, SheetName name, List<String> others, SheetRows rows, OptionalLong size) {
    this.zip = zip;
    this.name = name;
    this.others = others;
    this.rows = rows;
    this.size = size;
  }

  /**
   * Opens a sheet.
   *
   * @param temporary whether the file is to be removed with this
   * @param wanted name of the sheet or its number from 1; null for the first that is visible
   * @throws SheetException if there is none such, or if the file is no spreadsheet
   */
  public static Sheet open(Path file, boolean temporary, @Nullable String wanted)
      throws IOException {
    ZipParts zip = ZipParts.open(file, temporary);
    try {
      return open(zip, wanted);
    } catch (XMLStreamException e) {
      zip.close();
      throw failure(e);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Sheet open(ZipParts zip, @Nullable String wanted)
      throws IOException, XMLStreamException {
    if (zip.has(OdsBook.CONTENT)) {
      SheetChoice choice = SheetChoice.of(OdsBook.sheets(zip), wanted);
      OdsRows rows = OdsBook.rows(zip, choice.sheet());
      return new Sheet(zip, choice.sheet(), choice.others(), rows, OptionalLong.empty());
    }
    if (zip.has("xl/workbook.bin")) {
      throw new SheetException(Texts.of("is a binary workbook (.xlsb): save it as .xlsx"));
    }
    XlsxBook book = XlsxBook.open(zip);
    SheetChoice choice = SheetChoice.of(book.sheets(), wanted);
    XlsxRows rows = book.rows(choice.sheet());
    return new Sheet(zip, choice.sheet(), choice.others(), rows, rows.size());
  }

  /** Name of the sheet that is read. */
  public String name() {
    return name.name();
  }

  /** Names of the visible sheets that are not read. */
  public List<String> others() {
    return others;
  }

  /** The next row that has text; null at the end. */
  public @Nullable SheetRow next() throws IOException {
    try {
      return rows.next();
    } catch (XMLStreamException e) {
      throw failure(e);
    } catch (ZipException | EOFException e) {
      throw new SheetException(Texts.of("is damaged or cut short"));
    }
  }

  /** How many bytes the sheet has, as far as it is known. */
  public OptionalLong size() {
    return size;
  }

  /** How many bytes of the sheet were read. */
  public long position() {
    return rows.position();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static IOException failure(XMLStreamException e) {
    if (e.getNestedException() instanceof SheetException told) return told;
    return new SheetException(Texts.of("is damaged: it has XML that cannot be read"));
  }
}
