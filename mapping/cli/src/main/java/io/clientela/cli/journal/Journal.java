package io.clientela.cli.journal;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.LineLog;
import io.clientela.cli.file.UnusableFileException;
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  private final History history;
  private final Force force;

  private Journal(LineLog lines, History history, Force force) {
    this.lines = lines;
    this.history = history;
    this.force = force;
  }

  /** Whether and how a run goes on with what a journal holds. */
  public enum Start {
    /** It begins: there must be no entry yet. */
    NEW,
    /** It goes on with the journal of an earlier run of the same file. */
    RESUME,
    /** The same, and the file was moved or renamed since. */
    RESUME_MOVED,
    /**
     * It sends what is new or changed since earlier runs, of whichever files, if there were any.
     */
    CHANGES;

    boolean isResumption() {
      return this == RESUME || this == RESUME_MOVED;
    }
  }

  /**
   * What a run does with its journal.
   *
   * @param start whether and how it goes on
   * @param sameAccount whether another credential is known to be one of the same account
   */
  public record Use(Start start, boolean sameAccount) {
    /** A use in which another credential is taken for another account. */
    public static Use of(Start start) {
      return new Use(start, false);
    }
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
  public static Journal open(Path file, RunIdentity identity, Use use, Force force) {
    JournalCheck check = new JournalCheck(file, identity, use);
    check.requirePresence(Files.exists(file));
    LineLog lines = LineLog.open(file, "journal");
    try {
      JournalState state = JournalState.read(file, lines);
      if (state.isEmpty()) check.requirePresence(false);
      else if (state.hasEntries()) check.requireNoEntries();
      Optional<RunIdentity> known = state.identity().filter(it -> state.hasEntries());
      known.ifPresent(it -> check.requireSame(state, it));
      RunIdentity all = known.map(identity::with).orElse(identity);
      String header = JournalHeader.line(all) + "\n";
      if (use.start() == Start.CHANGES && state.isWorthCompacting()) {
        Stream<String> entries = state.entries().map(it -> it.line() + "\n");
        lines = lines.replacedBy(Stream.concat(Stream.of(header), entries).iterator());
      } else if (!known.equals(Optional.of(all))) {
        lines.append(header, true);
      }
      return new Journal(lines, new History(state, use.start() == Start.CHANGES), force);
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /**
   * Reads what earlier runs did, as {@link #open} would, and changes nothing.
   *
   * @param identity what this run is of; it may name fewer accounts than there are
   */
  public static History peek(Path file, RunIdentity identity, Use use) {
    JournalCheck check = new JournalCheck(file, identity, use);
    check.requirePresence(Files.exists(file));
    boolean sendsChanges = use.start() == Start.CHANGES;
    if (!Files.exists(file)) return new History(new JournalState(), sendsChanges);
    JournalState state = JournalState.peek(file);
    if (state.isEmpty()) check.requirePresence(false);
    if (state.hasEntries()) state.identity().ifPresent(it -> check.requireSame(state, it));
    return new History(state, sendsChanges);
  }

  /** What earlier runs did. */
  public History history() {
    return history;
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
