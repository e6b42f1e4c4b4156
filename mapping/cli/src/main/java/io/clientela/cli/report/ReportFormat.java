package io.clientela.cli.report;

import java.nio.file.Path;
import java.util.Locale;

/** The forms of a report. */
public enum ReportFormat {
  /** A line of JSON for each outcome, for programs: with the ids of customers. */
  JSONL,
  /** A table for any program that has tables. */
  CSV,
  /** A page for people: counts, not customers. */
  HTML,
  /** A table for Excel. */
  XLSX;

  private final String ending = "." + name().toLowerCase(Locale.ROOT);

  /** How the names of such files end. */
  public String ending() {
    return ending;
  }

  /** The form that a file's name tells; {@link #JSONL} if it tells none. */
  public static ReportFormat ofName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (name.endsWith(format.ending)) return format;
    }
    return JSONL;
  }
}
