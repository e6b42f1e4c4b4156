package io.clientela.cli.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.clientela.cli.file.LineLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last entry of each record at each vendor. */
final class JournalState {
  private final Map<String, Map<String, JournalEntry>> vendors = new HashMap<>();

  private long number;

  private JournalState() {}

  /**
   * Reads a journal.
   *
   * @throws JournalException if it is none
   */
  static JournalState read(Path file, LineLog lines) throws IOException {
    JournalState state = new JournalState();
    lines.readBack(line -> state.add(file, line));
    return state;
  }

  Optional<JournalEntry> last(String record, String vendor) {
    return Optional.ofNullable(vendors.getOrDefault(vendor, Map.of()).get(record));
  }

  private void add(Path file, String line) {
    number++;
    try {
      JournalEntry entry = JournalEntry.parse(line);
      vendors.computeIfAbsent(entry.vendor(), it -> new HashMap<>()).put(entry.record(), entry);
    } catch (JsonProcessingException e) {
      throw new JournalException(file + " is no journal: line " + number + " is not an entry");
    }
  }
}
