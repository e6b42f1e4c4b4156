package io.clientela.cli.journal;

import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.file.LineLog;
import io.clientela.cli.language.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a journal holds: what it belongs to, and the last entry of each record at each vendor. */
final class JournalState {
  /** More lines than this and than twice what counts are worth writing the file anew. */
  private static final int FEW_LINES = 1_000;

  private final Map<String, Map<String, JournalEntry>> vendors = new HashMap<>();
  private @Nullable RunIdentity identity;
  private long lines;

  /** Reads a journal. */
  static JournalState read(Path file, LineLog lines) {
    JournalState state = new JournalState();
    lines.readBack(it -> state.add(file, it));
    return state;
  }

  /** Reads a journal without changing anything of it. */
  static JournalState peek(Path file) {
    JournalState state = new JournalState();
    LineLog.peek(file, "journal", it -> state.add(file, it));
    return state;
  }

  /** What the journal belongs to; empty if it has no line yet. */
  Optional<RunIdentity> identity() {
    return Optional.ofNullable(identity);
  }

  boolean isEmpty() {
    return lines == 0;
  }

  /** Whether it tells of any record; what has no entry was begun by a run that sent nothing. */
  boolean hasEntries() {
    return !vendors.isEmpty();
  }

  Optional<JournalEntry> last(String record, String vendor) {
    return Optional.ofNullable(at(vendor).get(record));
  }

  /** Whether a vendor may have anything of what the journal tells. */
  boolean isAtVendor(String vendor) {
    return at(vendor).values().stream()
        .anyMatch(it -> it.state() != JournalEntry.State.FAILED || it.isAtVendor());
  }

  void forEachAt(String vendor, Consumer<String> records) {
    for (JournalEntry entry : at(vendor).values()) {
      if (entry.isAtVendor()) records.accept(entry.record());
    }
  }

  /** Whether most of its lines say nothing that a later one does not. */
  boolean isWorthCompacting() {
    long counting = vendors.values().stream().mapToLong(Map::size).sum();
    return lines > FEW_LINES && lines > 2 * counting;
  }

  /** The entries that say all that the lines do. */
  Stream<JournalEntry> entries() {
    return vendors.values().stream().flatMap(it -> it.values().stream());
  }

  private Map<String, JournalEntry> at(String vendor) {
    return vendors.getOrDefault(vendor, Map.of());
  }

  private void add(Path file, String text) throws ForeignLineException {
    if (lines == 0) JournalHeader.requireWhole(text);
    JournalJson line = JournalJson.parse(text);
    lines++;
    if (line.has(JournalHeader.MARK)) {
      identity = JournalHeader.parse(line);
      return;
    }
    if (identity == null) throw withoutHeader(file, line);
    JournalEntry entry = JournalEntry.parse(line);
    if (!identity.targets().containsKey(entry.vendor())) {
      throw new ForeignLineException(Texts.of("names a vendor that the lines before it do not"));
    }
    Map<String, JournalEntry> entries =
        vendors.computeIfAbsent(entry.vendor(), it -> new HashMap<>());
    JournalEntry last = entry.after(entries.get(entry.record()));
    entries.put(entry.record(), last);
  }

  private static JournalException withoutHeader(Path file, JournalJson line)
      throws ForeignLineException {
    if (!line.has("record") || !line.has("state")) {
      throw new ForeignLineException(Texts.of("is not what a journal begins with"));
    }
    return new JournalException(
        Texts.of(
            "the journal %s was written by an earlier version, which did not note where it"
                + " delivered to: go on with that version, or push what is missing as a file of its"
                + " own with another --journal",
            file));
  }
}
