package io.clientela.cli.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, whatever its form. */
interface Records {
  /** The next record; null at the end. */
  @Nullable RawRecord next() throws IOException;

  /** How many bytes were read so far; runs ahead of the records. */
  long position();
}
