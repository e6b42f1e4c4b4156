package io.clientela.conformance.contract;

import com.fasterxml.jackson.core.JsonPointer;

/** Pieces of JSON pointers. */
public final class Pointers {
  private Pointers() {}

  /** What leads from an object to its property: a slash and the escaped name. */
  public static String step(String property) {
    return JsonPointer.empty().appendProperty(property).toString();
  }

  /** The name that a piece of a pointer stands for. */
  public static String unescape(String piece) {
    return JsonPointer.compile("/" + piece).getMatchingProperty();
  }
}
