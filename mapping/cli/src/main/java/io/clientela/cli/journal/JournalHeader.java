package io.clientela.cli.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.cli.file.ForeignLineException;
import java.util.Map;
import java.util.TreeMap;

/** The line of a journal that names what it belongs to; the last one holds. */
final class JournalHeader {
  /** The member that tells a header from an entry. */
  static final String MARK = "journal";

  private static final int VERSION = 2;

  private JournalHeader() {}

  static String line(RunIdentity identity) {
    ObjectNode header = JournalJson.object();
    header.put(MARK, VERSION).put("input", identity.input());
    ObjectNode targets = header.putObject("targets");
    new TreeMap<>(identity.targets()).forEach(targets::put);
    return JournalJson.line(header);
  }

  static RunIdentity parse(JournalJson line) throws ForeignLineException {
    JsonNode version = line.take(MARK);
    if (!version.isIntegralNumber() || version.asLong() != VERSION) {
      throw new ForeignLineException(MARK + ": is not " + VERSION);
    }
    RunIdentity identity = new RunIdentity(line.text("input"), targets(line.object("targets")));
    line.end();
    return identity;
  }

  private static Map<String, String> targets(JournalJson members) throws ForeignLineException {
    Map<String, String> targets = new TreeMap<>();
    for (String vendor : members.names()) {
      JournalEntry.requireVendor(vendor);
      targets.put(vendor, members.text(vendor));
    }
    return targets;
  }
}
