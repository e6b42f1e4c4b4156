package io.clientela.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where customers are read from, record by record. Used by one thread. */
public interface CustomerSource extends Closeable {
  /** The column of a file of rejects that is not the customer's: why it was refused. */
  String REASON = "clientela_reason";

  /** The next record; null at the end. */
  @Nullable RawRecord next() throws IOException;

  /** Size in bytes, if it is known. */
  OptionalLong size();

  /** How many bytes were read so far; runs ahead of the records. */
  long position();

  /** What was done to read records that needed it: a sentence for each kind, without values. */
  List<String> notices();

  /** How records stand in a file of rejects, which can be read as this is. */
  RejectForm rejectForm();

  /**
   * The form of a file of rejects.
   *
   * @param header its first line; empty if it has none
   * @param separator what separates the reason, in quotes, from the record; empty if the reason is
   *     a line of its own that begins with #
   */
  record RejectForm(Optional<String> header, Optional<String> separator) {
    /** Lines of JSON. */
    public static final RejectForm LINES = new RejectForm(Optional.empty(), Optional.empty());

    /** The lines that tell of one record. */
    public String lines(String reason, String record) {
      String text = reason.replace('\n', ' ').replace('\r', ' ');
      if (separator.isEmpty()) return "# " + text + "\n" + record + "\n";
      return '"' + text.replace("\"", "\"\"") + '"' + separator.get() + record + "\n";
    }
  }
}
