package io.clientela.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What fake vendors know an invented customer such as S-12 by. */
public final class SampleIdentity {
  private static final String PREFIX = "S-";
  private static final int FIRST_SPERANT_ID = 20_000;

  private final Map<String, String> emails = new HashMap<>();
  private final Set<String> atSperant = new HashSet<>();

  /** Reads the file that {@code sample} wrote. */
  public SampleIdentity(Path customers) throws IOException {
    for (String row : DistinctSample.records(Files.readString(customers))) {
      if (!row.startsWith(PREFIX)) continue;
      String record = row.substring(0, row.indexOf(','));
      int number = number(record);
      if (row.contains("," + (FIRST_SPERANT_ID + number))) atSperant.add(record);
      emails.put(
          record,
          row.startsWith(record + ",organisation")
              ? "info@empresa-" + number + ".test"
              : "persona-" + number + "@example.com");
    }
  }

  /** The customers of the file, such as S-12. */
  public Set<String> records() {
    return emails.keySet();
  }

  /** Whether the file gives Sperant's id of the customer. */
  public boolean isAtSperant(String record) {
    return atSperant.contains(record);
  }

  /** The main e-mail address; at Sperant the id of one that it has. */
  public String at(String vendor, String record) {
    return vendor.equals("sperant") && atSperant.contains(record)
        ? Integer.toString(FIRST_SPERANT_ID + number(record))
        : emails.get(record);
  }

  private static int number(String record) {
    return Integer.parseInt(record.substring(PREFIX.length()));
  }
}
