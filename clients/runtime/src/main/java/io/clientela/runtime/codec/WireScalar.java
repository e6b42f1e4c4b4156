package io.clientela.runtime.codec;

import com.google.gson.TypeAdapter;

/**
 * How one scalar is written by a vendor: its JSON form and its text form.
 *
 * <p>Reading is lenient and never silently wrong. It gives the value that was meant, or it fails
 * with a {@link com.google.gson.JsonSyntaxException} that names the JSON path and never the value,
 * which may be personal data. JSON null reads as null. Writing gives the one form that the contract
 * names, and null writes JSON null.
 *
 * @param <T> the Java type
 */
public abstract class WireScalar<T> extends TypeAdapter<T> {
  /** Made by {@link WireScalars} and by whoever needs a form of their own. */
  protected WireScalar() {}

  /**
   * Writes a value as a query parameter, path segment, header or form field, not yet
   * percent-encoded.
   *
   * @param value not null
   * @return the text, never null
   */
  public abstract String text(T value);
}
