package io.clientela.cli.journal;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.LineLog;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.report.RecordRef;
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was sent and what was answered, one line each, only ever appended to.
 *
 * <p>That something is sent is written before it is sent, and forced to the disk if so asked. What
 * a run that was killed leaves behind is therefore a line "sent" without a response at worst.
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

  /** Whether and how a run goes on with what a journal holds. */
  public enum Start {
    /** It begins: there must be no entry yet. */
    NEW,
    /** It goes on with the journal of an earlier run of the same file. */
    RESUME,
    /** The same, and the file was moved or renamed since. */
    RESUME_MOVED
  }

  /**
   * Opens a journal; the file is made if a run begins with it.
   *
   * @param identity what this run is of
   * @throws UnusableFileException if the file is in use or is no journal
   * @throws JournalException if it belongs to something else, is missing where it is to be gone on
   *     with, or has entries where it is not
   * @throws FileException if it cannot be opened
   */
  public static Journal open(Path file, RunIdentity identity, Start start, Force force) {
    JournalCheck check = new JournalCheck(file, identity, start);
    check.requirePresence(Files.exists(file));
    LineLog lines = LineLog.open(file, "journal");
    try {
      check.requireEntries(!lines.isEmpty());
      JournalState earlier = JournalState.read(file, lines);
      Optional<RunIdentity> known = earlier.identity();
      known.ifPresent(check::requireSame);
      RunIdentity all = known.map(identity::with).orElse(identity);
      if (!known.equals(Optional.of(all))) lines.append(JournalHeader.line(all) + "\n", true);
      return new Journal(lines, earlier, force);
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** What earlier runs tell of a record at a vendor. */
  public Optional<JournalEntry> earlier(String record, String vendor) {
    return earlier.last(record, vendor);
  }

  /** Whether an earlier run sent a record, which may have arrived, and may send it again. */
  public boolean mayHaveArrived(RecordRef record, String vendor) {
    return earlier(record.key(), vendor)
        .filter(it -> it.state() == JournalEntry.State.SENT)
        .isPresent();
  }

  /** Writes entries, together; returns when they are as safe as was asked for. */
  public void write(List<JournalEntry> entries) {
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
