package io.clientela.specs;

/**
 * One thing that a line of a document says in a form that a program can read, such as {@code
 * maxLength=250}.
 *
 * @param of the property or parameter that it is said of, empty if it is said of none
 */
record Fact(String of, Kind kind, String value) {
  enum Kind {
    /** The name itself stands here. */
    NAME,
    TYPE,
    /** The type of an array's items, in a sample. */
    ITEMS,
    FORMAT,
    /** A sample of the form, such as {@code 123-456}. */
    FORM,
    DEFAULT,
    /** What is stored or shown if nothing is given: not what the schema calls a default. */
    FALLBACK,
    MAXIMUM,
    MAXLENGTH,
    REQUIRED,
    NULL,
    /** What cannot be sent: {@code Read only}. */
    READONLY,
    /** A code, or a code and its meaning: {@code 0=No}. */
    VALUE,
    /** A method, or a method and a path. */
    OPERATION,
    STATUS,
    QUERY,
    IN,
    MEDIA
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The code without its meaning. */
  String code() {
    return value.split("=", 2)[0];
  }

  /** The meaning of the code in the document's own words, empty if there is none. */
  String meaning() {
    String[] parts = value.split("=", 2);
    return parts.length == 1 ? "" : parts[1];
  }
}
