package io.clientela.conformance.contract;

/** Pieces of JSON pointers. */
public final class Pointers {
  private Pointers() {}

  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  public static String unescape(String piece) {
    return piece.replace("~1", "/").replace("~0", "~");
  }
}
