package io.clientela.cli.input.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encodings that a text can be read in, by the names that people know. */
public final class TextEncodings {
  private static final String ASCII = asciiCharacters();

  private TextEncodings() {}

  /**
   * The encoding of a name, such as {@code utf-8}, {@code cp1252} or {@code macroman}. What is
   * called ISO-8859-1 is read as Windows-1252, which has the same letters and more signs.
   *
   * @return empty if there is no such encoding, or one that is not read
   */
  public static Optional<Charset> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("utf-16") || plain.equals("utf16")) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    try {
      Charset charset = Charset.forName(plain);
      if (charset.equals(StandardCharsets.ISO_8859_1)) {
        return Optional.of(EncodingGuess.WINDOWS_1252);
      }
      return Optional.of(charset).filter(TextEncodings::isRead);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isRead(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.UTF_16LE)
        || charset.equals(StandardCharsets.UTF_16BE)
        || charset.canEncode()
            && charset.newEncoder().maxBytesPerChar() == 1
            && keepsAscii(charset);
  }

  private static boolean keepsAscii(Charset charset) {
    return new String(ASCII.getBytes(charset), StandardCharsets.US_ASCII).equals(ASCII);
  }

  private static String asciiCharacters() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x80; c++) all.append(c);
    return all.toString();
  }
}
