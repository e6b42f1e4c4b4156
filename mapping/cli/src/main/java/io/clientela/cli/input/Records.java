package io.clientela.cli.input;

import io.clientela.cli.input.CustomerSource.RejectForm;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, whatever its form. */
interface Records {
  /** The next record; null at the end. */
  @Nullable RawRecord next() throws IOException;

  /** How many bytes were read so far; runs ahead of the records. */
  long position();

  /** How records stand in a file of rejects. */
  RejectForm rejectForm();
}
