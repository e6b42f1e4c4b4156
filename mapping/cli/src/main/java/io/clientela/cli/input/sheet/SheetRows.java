package io.clientela.cli.input.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
interface SheetRows {
  /** The next row that has text; null at the end. */
  @Nullable SheetRow next() throws IOException, XMLStreamException;

  /** How many bytes of the sheet were read so far. */
  long position();
}
