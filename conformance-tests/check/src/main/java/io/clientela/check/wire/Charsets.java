package io.clientela.check.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts in the encoding that their content type names; in UTF-8 where it names none. */
public final class Charsets {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset=\"?([A-Za-z0-9][\\w.:+-]*)", Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  /** A body in UTF-8; as it is where the encoding is not known. */
  public static byte[] toUtf8(byte[] body, @Nullable String contentType) {
    Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
    if (!named.find() || !Charset.isSupported(named.group(1))) return body;
    Charset charset = Charset.forName(named.group(1));
    if (charset.equals(StandardCharsets.UTF_8)) return body;
    return new String(body, charset).getBytes(StandardCharsets.UTF_8);
  }
}
