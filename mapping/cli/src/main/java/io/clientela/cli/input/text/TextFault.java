package io.clientela.cli.input.text;

import io.clientela.cli.language.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the bytes of a text.
 *
 * @param reason the fault
 * @param looksLike the charset that the bytes look like; null if none
 */
public record TextFault(String reason, @Nullable String looksLike) {
  /** What stands for bytes that are not of the charset they are read in. */
  public static final char REPLACEMENT = '\ufffd';

  /** What is wrong with the bytes that a text was read of; null if nothing is. */
  public static @Nullable TextFault of(
      String text, byte[] bytes, int from, int to, Charset charset) {
    if (text.indexOf(REPLACEMENT) < 0) return null;
    if (isOf(charset, bytes, from, to)) {
      return new TextFault(Texts.of("has lost a letter: U+FFFD stands in its place"), null);
    }
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new TextFault(Texts.of("is not %s", charset.name()), null);
    }
    if (hasSurrogate(bytes, from, to)) {
      return new TextFault(Texts.of("is not UTF-8: it has half of a surrogate pair"), null);
    }
    String looks = looks(text, bytes, from, to);
    return new TextFault(
        looks == null ? Texts.of("is not UTF-8") : Texts.of("is not UTF-8, looks like %s", looks),
        looks);
  }

  /** What is wrong with the file, and what to do about it. */
  public String withRemedy() {
    String remedy =
        Texts.of("%s; name its encoding by --encoding, or save it as 'CSV UTF-8'", reason);
    return looksLike == null
        ? remedy
        : Texts.of(
            "%s or convert it: iconv -f %s -t UTF-8", remedy, looksLike.toUpperCase(Locale.ROOT));
  }

  private static boolean isOf(Charset charset, byte[] bytes, int from, int to) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean hasSurrogate(byte[] bytes, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if ((bytes[i] & 0xff) == 0xed && (bytes[i + 1] & 0xe0) == 0xa0) return true;
    }
    return false;
  }

  /** Words of Cyrillic are letters beyond ASCII throughout; in Western words few are. */
  private static @Nullable String looks(String text, byte[] bytes, int from, int to) {
    long lost = text.chars().filter(it -> it == REPLACEMENT).count();
    long kept = text.chars().filter(it -> it > 0x7f && it != REPLACEMENT).count();
    if (kept >= lost) return null;
    int high = 0;
    int neighbours = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] >= 0) continue;
      high++;
      if (i > from && bytes[i - 1] < 0 || i + 1 < to && bytes[i + 1] < 0) neighbours++;
    }
    return 2 * neighbours > high ? "Windows-1251" : "Windows-1252";
  }
}
