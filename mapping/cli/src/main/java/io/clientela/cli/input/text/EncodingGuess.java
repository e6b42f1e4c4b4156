package io.clientela.cli.input.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a text is encoded that says nothing of it. Assumes only what is likely: a text that
 * would show signs in the middle of words in both Windows-1252 and Windows-1251 is not guessed.
 */
public final class EncodingGuess {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private static final int PIECE = 64 * 1024;

  private EncodingGuess() {}

  /**
   * Looks at the beginning of a text.
   *
   * @param sample how many bytes are looked at
   * @return empty if it may be UTF-8, or if no guess is likely to be right
   */
  public static Optional<Charset> of(ByteSource source, long sample) throws IOException {
    ByteStatistics seen = new ByteStatistics();
    byte[] piece = new byte[PIECE];
    try (InputStream stream = source.from(0)) {
      for (long rest = sample; rest > 0; ) {
        int read = stream.read(piece, 0, (int) Math.min(piece.length, rest));
        if (read < 0) break;
        seen.add(piece, read);
        rest -= read;
      }
    }
    return of(seen);
  }

  private static Optional<Charset> of(ByteStatistics seen) {
    if (seen.isLittleEndian()) return Optional.of(StandardCharsets.UTF_16LE);
    if (seen.isBigEndian()) return Optional.of(StandardCharsets.UTF_16BE);
    if (!seen.isOneByteEach()) return Optional.empty();
    if (seen.isCyrillic()) {
      return Optional.of(WINDOWS_1251).filter(it -> seen.isPlainCyrillic());
    }
    return Optional.of(WINDOWS_1252).filter(it -> seen.isPlainLatin());
  }
}
