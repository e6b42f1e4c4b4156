package io.clientela.cli.journal;

import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.file.LineLog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a journal holds: what it belongs to, and the last entry of each record at each vendor. */
final class JournalState {
  private final Path file;
  private final Map<String, Map<String, JournalEntry>> vendors = new HashMap<>();
  private @Nullable RunIdentity identity;

  private JournalState(Path file) {
    this.file = file;
  }

  /** Reads a journal. */
  static JournalState read(Path file, LineLog lines) {
    JournalState state = new JournalState(file);
    lines.readBack(state::add);
    return state;
  }

  /** What the journal belongs to; empty if it has no line yet. */
  Optional<RunIdentity> identity() {
    return Optional.ofNullable(identity);
  }

  Optional<JournalEntry> last(String record, String vendor) {
    return Optional.ofNullable(vendors.getOrDefault(vendor, Map.of()).get(record));
  }

  private void add(String line) throws ForeignLineException {
    add(JournalJson.parse(line));
  }

  private void add(JournalJson line) throws ForeignLineException {
    if (line.has(JournalHeader.MARK)) {
      identity = JournalHeader.parse(line);
      return;
    }
    if (identity == null) throw withoutHeader(line);
    JournalEntry entry = JournalEntry.parse(line);
    if (!identity.targets().containsKey(entry.vendor())) {
      throw new ForeignLineException("names a vendor that the lines before it do not");
    }
    vendors.computeIfAbsent(entry.vendor(), it -> new HashMap<>()).put(entry.record(), entry);
  }

  private JournalException withoutHeader(JournalJson line) throws ForeignLineException {
    if (!line.has("record") || !line.has("state")) {
      throw new ForeignLineException("is not what a journal begins with");
    }
    return new JournalException(
        "the journal "
            + file
            + " was written by an earlier version, which did not note where it delivered to: go on"
            + " with that version, or push what is missing as a file of its own with another"
            + " --journal");
  }
}
