package io.clientela.cli.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  private final FileChannel channel;
  private final JournalState earlier;
  private final Force force;

  private Journal(FileChannel channel, JournalState earlier, Force force) {
    this.channel = channel;
    this.earlier = earlier;
    this.force = force;
  }

  /**
   * Opens a journal; the file is made if it is not there.
   *
   * @param resume whether to go on with what the file holds
   * @throws JournalException if the file is in use, is no journal, or has entries that were not
   *     asked for
   */
  public static Journal open(Path file, boolean resume, Force force) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        return open(file, channel, resume, force);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new JournalException("the journal " + file + " cannot be used: " + e.getMessage());
    }
  }

  private static Journal open(Path file, FileChannel channel, boolean resume, Force force)
      throws IOException {
    FileLock lock = channel.tryLock();
    if (lock == null) throw new JournalException("the journal " + file + " is in use");
    if (channel.size() > 0 && !resume) {
      throw new JournalException(
          "the journal "
              + file
              + " of an earlier run is there: go on with it by --resume, or name another by"
              + " --journal");
    }
    JournalState earlier = JournalState.read(file, channel);
    return new Journal(channel, earlier, force);
  }

  /** What earlier runs tell of a record at a vendor. */
  public Optional<JournalEntry> earlier(String record, String vendor) {
    return earlier.last(record, vendor);
  }

  /** Writes entries, together; returns when they are as safe as was asked for. */
  void write(List<JournalEntry> entries) {
    StringBuilder lines = new StringBuilder();
    for (JournalEntry entry : entries) lines.append(entry.line()).append('\n');
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
    boolean sent = entries.stream().anyMatch(it -> it.state() == JournalEntry.State.SENT);
    try {
      synchronized (channel) {
        while (bytes.hasRemaining()) channel.write(bytes);
        if (sent && force == Force.SENT) channel.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
