package io.clientela.runtime.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How a vendor signs the deliveries of a webhook: an HMAC in a header, by a secret that both know.
 * Its hexadecimal form, in either case, and its Base64 form are both taken, as vendors do not say
 * which they send; they are compared in constant time.
 */
public final class WebhookSignature {
  /** What the HMAC is made of. */
  public enum Over {
    /** The bytes of the body. */
    BODY,
    /** The Base64 form of the body, in one line and padded. */
    BASE64_OF_BODY
  }

  private final String header;
  private final String algorithm;
  private final Over over;
  private final String prefix;
  private final byte[] key;

  private WebhookSignature(String header, String algorithm, Over over, String prefix, byte[] key) {
    this.header = Objects.requireNonNull(header, "header");
    this.algorithm = algorithm;
    this.over = Objects.requireNonNull(over, "over");
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.key = key;
  }

  /**
   * Describes a signature.
   *
   * @param header the header that it stands in
   * @param algorithm the HMAC's name in Java, such as {@code HmacSHA256}
   * @param over what it is made of
   * @param prefix what stands before it in the header, such as {@code sha1=}; may be empty
   * @param secret the webhook's secret; its UTF-8 form is the key
   * @throws IllegalArgumentException if the algorithm is unknown, or the secret is blank or has a
   *     control character; the message does not repeat it
   */
  public static WebhookSignature of(
      String header, String algorithm, Over over, String prefix, String secret) {
    if (secret.isBlank() || secret.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "The webhook's secret is blank or has a control character.");
    }
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    WebhookSignature signature = new WebhookSignature(header, algorithm, over, prefix, key);
    signature.digest(new byte[0]);
    return signature;
  }

  String header() {
    return header;
  }

  /** Whether the text of the header is the signature of that body. */
  boolean isOf(byte[] body, @Nullable String text) {
    if (text == null || !text.startsWith(prefix)) return false;
    byte[] digest = digest(over == Over.BASE64_OF_BODY ? Base64.getEncoder().encode(body) : body);
    String sent = text.substring(prefix.length());
    boolean hexadecimal = isSame(HexFormat.of().formatHex(digest), sent.toLowerCase(Locale.ROOT));
    boolean base64 = isSame(Base64.getEncoder().encodeToString(digest), sent);
    return hexadecimal || base64;
  }

  private static boolean isSame(String expected, String sent) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] digest(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("expected an HMAC of this Java, found " + algorithm, e);
    }
  }

  /** Shows the header, nothing of the secret. */
  @Override
  public String toString() {
    return "WebhookSignature[" + header + "]";
  }
}
