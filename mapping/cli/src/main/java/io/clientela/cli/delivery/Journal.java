package io.clientela.cli.delivery;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.LineLog;
import io.clientela.cli.file.UnusableFileException;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was sent and what was answered, one line each, only ever appended to.
 *
 * <p>That something is sent is written before it is sent, and forced to the disk if so asked. What
 * a run that was killed leaves behind is therefore a line "sent" without an answer at worst.
 */
public final class Journal implements Closeable {
  /** When lines are forced to the disk, where they survive the loss of power. */
  public enum Force {
    /** Each "sent", before the request goes out. */
    SENT,
    /** Never: lines survive the end of the process, not that of the machine. */
    NEVER
  }

  private final LineLog lines;
  private final JournalState earlier;
  private final Force force;

  private Journal(LineLog lines, JournalState earlier, Force force) {
    this.lines = lines;
    this.earlier = earlier;
    this.force = force;
  }

  /**
   * Opens a journal; the file is made if it is not there.
   *
   * @param resume whether to go on with what the file holds
   * @throws UnusableFileException if the file is in use or is no journal
   * @throws JournalException if it has entries that were not asked for
   * @throws FileException if it cannot be opened
   */
  public static Journal open(Path file, boolean resume, Force force) {
    LineLog lines = LineLog.open(file, "journal");
    try {
      if (!lines.isEmpty() && !resume) {
        throw new JournalException(
            "the journal "
                + file
                + " of an earlier run is there: go on with it by --resume, or name another by"
                + " --journal");
      }
      return new Journal(lines, JournalState.read(lines), force);
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** What earlier runs tell of a record at a vendor. */
  public Optional<JournalEntry> earlier(String record, String vendor) {
    return earlier.last(record, vendor);
  }

  /** Writes entries, together; returns when they are as safe as was asked for. */
  void write(List<JournalEntry> entries) {
    StringBuilder text = new StringBuilder();
    for (JournalEntry entry : entries) text.append(entry.line()).append('\n');
    boolean sent = entries.stream().anyMatch(it -> it.state() == JournalEntry.State.SENT);
    lines.append(text.toString(), sent && force == Force.SENT);
  }

  @Override
  public void close() {
    lines.close();
  }
}
