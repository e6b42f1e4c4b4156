package io.clientela.cli.input;

/** A record that was cut out of its file and not looked into yet; any thread may do that. */
public interface RawRecord {
  /** Reads the record. Never fails: what cannot be read comes back broken. */
  InputRecord read();

  /** The record as it stands in its file, without the end of its last line. */
  String text();

  /** How many characters the record has. */
  int length();
}
