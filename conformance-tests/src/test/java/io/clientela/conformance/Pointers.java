package io.clientela.conformance;

/** Pieces of JSON pointers. */
final class Pointers {
  private Pointers() {}

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String piece) {
    return piece.replace("~1", "/").replace("~0", "~");
  }
}
