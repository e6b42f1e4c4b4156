package io.clientela.cli.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.file.LineLog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last entry of each record at each vendor. */
final class JournalState {
  private final Map<String, Map<String, JournalEntry>> vendors = new HashMap<>();

  private JournalState() {}

  /** Reads a journal. */
  static JournalState read(LineLog lines) {
    JournalState state = new JournalState();
    lines.readBack(state::add);
    return state;
  }

  Optional<JournalEntry> last(String record, String vendor) {
    return Optional.ofNullable(vendors.getOrDefault(vendor, Map.of()).get(record));
  }

  private void add(String line) throws ForeignLineException {
    try {
      JournalEntry entry = JournalEntry.parse(line);
      vendors.computeIfAbsent(entry.vendor(), it -> new HashMap<>()).put(entry.record(), entry);
    } catch (JsonProcessingException e) {
      throw new ForeignLineException("is not an entry");
    }
  }
}
