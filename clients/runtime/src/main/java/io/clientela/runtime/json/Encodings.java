package io.clientela.runtime.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents in whatever character encoding, as UTF-8.
 *
 * <p>Which form of Unicode a document has is told by its own first bytes, a mark or the zeros
 * around the first characters, as these are always ASCII. What the sender says counts for the rest
 * only.
 */
final class Encodings {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private Encodings() {}

  /**
   * The document in UTF-8; the same bytes, unchecked, if it is already.
   *
   * @param said the sender's word; null if there is none
   * @throws CharacterCodingException if the bytes are not of the encoding
   */
  static byte[] toUtf8(byte[] document, @Nullable Charset said) throws CharacterCodingException {
    Charset charset = said == null || isToldByBytes(said) ? told(document) : said;
    if (charset.equals(StandardCharsets.UTF_8)) {
      return document;
    }
    CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(document));
    ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(text);
    byte[] bytes = new byte[utf8.remaining()];
    utf8.get(bytes);
    return bytes;
  }

  private static boolean isToldByBytes(Charset said) {
    return said.equals(StandardCharsets.US_ASCII) || said.name().startsWith("UTF-");
  }

  private static Charset told(byte[] document) {
    int head = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      head = head << Byte.SIZE | (i < document.length ? document[i] & 0xff : ' ');
    }
    if (head == 0x0000feff || head >>> Byte.SIZE == 0) {
      return UTF_32BE;
    }
    if (head == 0xfffe0000 || (head & 0x00ffffff) == 0) {
      return UTF_32LE;
    }
    int first = head >>> Short.SIZE;
    if (first == 0xfeff || first >>> Byte.SIZE == 0) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = first == 0xfffe || (first & 0xff) == 0;
    return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}
