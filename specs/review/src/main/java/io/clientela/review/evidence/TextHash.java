package io.clientela.review.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a text is still the one that was translated or answered. */
public final class TextHash {
  private static final int DIGITS = 8;

  private TextHash() {}

  /** The first 8 hex digits of the SHA-256 of the texts, one a line, each run of blanks as one. */
  public static String of(String... texts) {
    String text = String.join("\n", texts).strip().replaceAll("\\s+", " ");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
