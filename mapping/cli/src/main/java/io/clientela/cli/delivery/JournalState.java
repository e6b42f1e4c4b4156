package io.clientela.cli.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last entry of each record at each vendor. */
final class JournalState {
  private final Map<String, Map<String, JournalEntry>> vendors = new HashMap<>();

  private JournalState() {}

  /**
   * Reads a journal and leaves the channel behind its last whole line; what follows, a line that a
   * kill cut short, is cut off.
   */
  static JournalState read(Path file, FileChannel channel) throws IOException {
    JournalState state = new JournalState();
    long whole = 0;
    long number = 0;
    // not closed: that would close the channel
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        continue;
      }
      state.add(file, ++number, line.toString(StandardCharsets.UTF_8));
      whole += line.size() + 1L;
      line.reset();
    }
    channel.truncate(whole);
    channel.position(whole);
    return state;
  }

  Optional<JournalEntry> last(String record, String vendor) {
    return Optional.ofNullable(vendors.getOrDefault(vendor, Map.of()).get(record));
  }

  private void add(Path file, long number, String line) {
    try {
      JournalEntry entry = JournalEntry.parse(line);
      vendors.computeIfAbsent(entry.vendor(), it -> new HashMap<>()).put(entry.record(), entry);
    } catch (JsonProcessingException e) {
      throw new JournalException(file + " is no journal: line " + number + " is not an entry");
    }
  }
}
