package io.clientela.runtime.codec;

import com.google.gson.JsonParseException;
import org.jspecify.annotations.NullMarked;

/** An object lacks a property that the contract requires. Within a call it is never thrown out. */
@NullMarked
public final class MissingPropertyException extends JsonParseException {
  private static final long serialVersionUID = 1L;

  private final String property;
  private final boolean atRoot;

  MissingPropertyException(String property, String path) {
    super("expected a value of the required property " + property + " at path " + path);
    this.property = property;
    this.atRoot = path.equals("$");
  }

  /** The property's name on the wire. */
  public String property() {
    return property;
  }

  /** Whether it is the whole document that lacks the property, not an object inside it. */
  public boolean atRoot() {
    return atRoot;
  }
}
