package io.clientela.runtime.webhook;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.CallReport;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.runtime.transport.WebhookReceiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives the deliveries of a webhook whose vendor signs them. Nothing of a body is decoded before
 * its signature is right. Safe for use by many threads.
 *
 * @param <T> what is delivered
 */
public final class SignedWebhookReceiver<T> {
  private static final int MAX_BYTES = 1024 * 1024;

  private final String event;
  private final WebhookReceiver<T> deliveries;
  private final WebhookSignature signature;

  private SignedWebhookReceiver(
      String event, WebhookReceiver<T> deliveries, WebhookSignature signature) {
    this.event = event;
    this.deliveries = deliveries;
    this.signature = Objects.requireNonNull(signature, "signature");
  }

  /**
   * Describes what is received.
   *
   * @param event the webhook's name, for errors
   * @param adapter the delivery's codec
   * @param key what two deliveries of the same state have in common; a null key is never taken for
   *     a repetition
   * @param remembered how many keys are remembered; the oldest is forgotten first
   * @param signature how the vendor signs
   */
  public static <T> SignedWebhookReceiver<T> of(
      String event,
      TypeAdapter<T> adapter,
      Function<T, ? extends @Nullable Object> key,
      int remembered,
      WebhookSignature signature) {
    return new SignedWebhookReceiver<>(
        event, WebhookReceiver.of(event, adapter, key, remembered), signature);
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
   * @throws DecodingException if it is too large, or is signed and no delivery; answer 400 then
   * @throws TransportException if the body cannot be read to its end
   */
  public Optional<T> receive(
      InputStream body, @Nullable String contentType, @Nullable String signed) {
    byte[] bytes = bytes(body);
    if (!signature.isOf(bytes, signed)) {
      String found = signed == null ? "none" : "another";
      throw new UnauthorisedException(
          "expected the vendor's signature in " + header() + ", found " + found, report(), null);
    }
    return deliveries.receive(new ByteArrayInputStream(bytes), contentType);
  }

  private byte[] bytes(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) throw new DecodingException(Reason.TOO_LARGE, report());
      return bytes;
    } catch (IOException e) {
      // What the server says of a broken request may repeat it.
      throw new TransportException("the delivery broke off", report(), null);
    }
  }

  private CallReport report() {
    return CallReport.of(event, 0).withAttempts(0);
  }

  /** Forgets a delivery, so that the next one like it is received: for when handling it failed. */
  public void forget(T delivery) {
    deliveries.forget(delivery);
  }

  /** Shows the event's name, nothing of the secret. */
  @Override
  public String toString() {
    return "SignedWebhookReceiver[" + event + "]";
  }
}
