package io.clientela.runtime.transport;

import io.clientela.runtime.DecodingException;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.UnauthorisedException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Receives the deliveries of a webhook whose vendor signs them. Nothing of a body is decoded before
 * its signature is right. Safe for use by many threads.
 *
 * @param <T> what is delivered
 */
public final class SignedWebhookReceiver<T> {
  private final WebhookReceiver<T> deliveries;
  private final WebhookSignature signature;

  SignedWebhookReceiver(WebhookReceiver<T> deliveries, WebhookSignature signature) {
    this.deliveries = deliveries;
    this.signature = Objects.requireNonNull(signature, "signature");
  }

  /** The request's header that the signature stands in. */
  public String header() {
    return signature.header();
  }

  /**
   * Checks and decodes a delivery of at most 1 MiB, 10,000 values and 64 levels.
   *
   * @param body the request's body as it came; not closed
   * @param contentType the request's header, for the charset; null: told by the bytes
   * @param signed the request's {@link #header}; null if it has none, which is refused
   * @return the delivery; empty if one with the same key was received before
   * @throws UnauthorisedException if the signature is missing or wrong; answer 401 then
   * @throws DecodingException if it is signed and no delivery; answer 400 then
   * @throws TransportException if the body cannot be read to its end
   */
  public Optional<T> receive(
      InputStream body, @Nullable String contentType, @Nullable String signed) {
    deliveries.requireAccepted(contentType);
    byte[] bytes = deliveries.bytes(body);
    if (!signature.isOf(bytes, signed)) {
      String what = "expected the vendor's signature in " + header() + ", found ";
      throw new UnauthorisedException(
          what + (signed == null ? "none" : "another"), deliveries.report(), null);
    }
    return deliveries.receive(bytes, contentType);
  }

  /** Forgets a delivery, so that the next one like it is received: for when handling it failed. */
  public void forget(T delivery) {
    deliveries.forget(delivery);
  }

  /** Shows the event's name, nothing of the secret. */
  @Override
  public String toString() {
    return "Signed" + deliveries;
  }
}
