package io.clientela.cli.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.language.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The line of a journal that names what it belongs to; the last one holds. */
final class JournalHeader {
  /** The member that tells a header from an entry. */
  static final String MARK = "journal";

  /** How each journal begins, of whichever version. */
  static final String BEGINNING = "{\"" + MARK + "\":";

  private static final int VERSION = 2;

  private JournalHeader() {}

  static String line(RunIdentity identity) {
    ObjectNode header = JournalJson.object();
    header.put(MARK, VERSION);
    identity.input().ifPresent(it -> header.put("input", it));
    put(header, "targets", identity.targets());
    if (!identity.accounts().isEmpty()) put(header, "accounts", identity.accounts());
    return JournalJson.line(header);
  }

  /** Refuses a first line of which only the beginning was written, before anything was sent. */
  static void requireWhole(String line) throws ForeignLineException {
    int length = Math.min(line.length(), BEGINNING.length());
    boolean begins = length > 0 && line.regionMatches(0, BEGINNING, 0, length);
    if (begins && JournalJson.isCut(line)) {
      throw new ForeignLineException(
          Texts.of(
              "was cut short before anything was sent: remove the file and push without --resume"));
    }
  }

  private static void put(ObjectNode header, String name, Map<String, String> vendors) {
    ObjectNode object = header.putObject(name);
    new TreeMap<>(vendors).forEach(object::put);
  }

  static RunIdentity parse(JournalJson line) throws ForeignLineException {
    JsonNode version = line.take(MARK);
    if (!version.isIntegralNumber() || version.asLong() != VERSION) {
      throw new ForeignLineException(Texts.of("%s: is not %s", MARK, VERSION));
    }
    Optional<String> input = Optional.ofNullable(line.textIfThere("input"));
    Map<String, String> targets = vendors(line.object("targets"));
    Map<String, String> accounts =
        line.has("accounts") ? vendors(line.object("accounts")) : Map.of();
    RunIdentity identity = new RunIdentity(input, targets, accounts);
    line.end();
    return identity;
  }

  private static Map<String, String> vendors(JournalJson members) throws ForeignLineException {
    Map<String, String> vendors = new TreeMap<>();
    for (String vendor : members.names()) {
      JournalEntry.requireVendor(vendor);
      vendors.put(vendor, members.text(vendor));
    }
    return vendors;
  }
}
