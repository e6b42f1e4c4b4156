package io.clientela.runtime.transport;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.codec.ModelAdapterFactory;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A credential that is checked once and never shown.
 *
 * <p>Its text form, and what Gson writes of it, is {@code ***}. Only this package reads the value,
 * when it is sent.
 */
@JsonAdapter(ModelAdapterFactory.class)
public final class Secret {
  /** What JSON gets of a credential, which is {@code "***"}; it is not read. */
  public static final TypeAdapter<Secret> ADAPTER = new Adapter();

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

  /** Transient, so that no library that writes fields writes it. */
  private final transient String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Takes a credential.
   *
   * @param what what it is, for messages: {@code access token}
   * @param value the credential itself: printable ASCII without spaces
   * @throws IllegalArgumentException if the value is blank, or has spaces, line ends, control or
   *     non-ASCII characters; the message does not contain it
   */
  public static Secret of(String what, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank.");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c == 0x7f) {
        throw new IllegalArgumentException(
            "The " + what + " has a space, line end or control character at position " + i + ".");
      }
      if (c > 0x7f) {
        throw new IllegalArgumentException(
            "The " + what + " has a non-ASCII character at position " + i + ".");
      }
    }
    return new Secret(value);
  }

  /** A password, which may have spaces and be in any script. */
  static Secret ofText(String what, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank.");
    }
    return new Secret(checked(what, value));
  }

  /** The text itself, unless it has a control character or broken Unicode. */
  static String checked(String what, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException(
            "The " + what + " has a control character at position " + i + ".");
      }
    }
    return ParameterEncoding.requireUnicode("Credential", what, text);
  }

  String value() {
    return value;
  }

  /** A text with {@code ***} wherever it repeats the credential, as it is or percent-encoded. */
  String hiddenIn(String text) {
    String plain = text.replace(value, toString());
    String sent = ParameterEncoding.percentEncoded(value);
    if (sent.equals(value)) return plain;
    String lower = ESCAPE.matcher(sent).replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT));
    return plain.replace(sent, toString()).replace(lower, toString());
  }

  /** Returns {@code ***}. */
  @Override
  public String toString() {
    return "***";
  }

  /** Gives nothing of a credential to JSON, and makes none of it. */
  private static final class Adapter extends TypeAdapter<Secret> {
    @Override
    public void write(JsonWriter out, @Nullable Secret secret) throws IOException {
      out.value(secret == null ? null : secret.toString());
    }

    @Override
    public Secret read(JsonReader in) {
      throw new JsonParseException("A credential is not read from JSON, at path " + in.getPath());
    }
  }
}
