package io.clientela.runtime.transport;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.CallReport;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.transport.CallFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.MediaType;
import okio.Buffer;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Receives the deliveries of a webhook: decodes each, and tells those that came before. Safe for
 * use by many threads; remembers a bounded number of keys.
 *
 * <p>A delivery that is not signed proves nothing about its sender. Treat it as a hint and read the
 * record again by its id before acting on it; the README has the recipe.
 *
 * @param <T> what is delivered
 */
public final class WebhookReceiver<T> {
  private static final long MAX_BYTES = 1024 * 1024;
  private static final Vendor NO_REFUSALS = Vendor.of("webhook", "https://webhook.invalid");

  private final String event;
  private final ResponseReader<T> reader;
  private final Function<T, ? extends @Nullable Object> key;
  private final BoundedKeySet seen;

  private WebhookReceiver(
      String event,
      TypeAdapter<T> adapter,
      Function<T, ? extends @Nullable Object> key,
      int remembered) {
    this.event = Objects.requireNonNull(event, "event");
    this.reader = new ResponseReader<>(adapter, NO_REFUSALS);
    this.key = Objects.requireNonNull(key, "key");
    this.seen = new BoundedKeySet(remembered);
  }

  /**
   * Describes what is received.
   *
   * @param event the webhook's name, for errors
   * @param adapter the delivery's codec
   * @param key what two deliveries of the same state have in common, for example a record of id and
   *     time of change; a null key is never taken for a repetition
   * @param remembered how many keys are remembered; the oldest is forgotten first
   */
  public static <T> WebhookReceiver<T> of(
      String event,
      TypeAdapter<T> adapter,
      Function<T, ? extends @Nullable Object> key,
      int remembered) {
    return new WebhookReceiver<>(event, adapter, key, remembered);
  }

  /**
   * Whether a request's body may be a delivery: {@code application/json}, with any parameters, in a
   * charset that is known here. Answer 415 otherwise, for what a web page's form can send has
   * another type.
   *
   * @param contentType the request's header; null if it has none, which is not accepted
   */
  public static boolean accepts(@Nullable String contentType) {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    return type != null
        && type.type().equals("application")
        && type.subtype().equals("json")
        && (type.parameter("charset") == null || type.charset() != null);
  }

  /**
   * Decodes a delivery of at most 1 MiB, 10,000 values and 64 levels.
   *
   * @param body the request's body as it came; not closed
   * @param contentType the request's header, for the charset; null: told by the bytes
   * @return the delivery; empty if one with the same key was received before
   * @throws DecodingException if it is empty, too large, not what the contract says, has text that
   *     is none (half a surrogate pair), or is of a type that is not accepted; answer 400 then
   * @throws TransportException if the body cannot be read to its end
   */
  public Optional<T> receive(InputStream body, @Nullable String contentType) {
    AttemptResult<T> outcome = read(body, contentType);
    CallFailure fault = outcome.fault();
    if (fault != null) {
      throw fault.toException(Set.of(), CallReport.of(event, 0).withAttempts(0), "");
    }
    T delivery = Objects.requireNonNull(outcome.value());
    Object identity = key.apply(delivery);
    return identity == null || seen.add(identity) ? Optional.of(delivery) : Optional.empty();
  }

  private AttemptResult<T> read(InputStream body, @Nullable String contentType) {
    if (contentType != null && !accepts(contentType)) return undecodable(Reason.UNREADABLE);
    ResponseSource source = new ResponseSource(Okio.source(body), MAX_BYTES);
    byte[] bytes;
    try {
      bytes = Okio.buffer(source).readByteArray();
    } catch (IOException e) {
      return source.isTooLarge()
          ? undecodable(Reason.TOO_LARGE)
          : AttemptResult.of(CallFailure.broken(Kind.TRANSPORT, 0, true, false, e));
    }
    Charset charset = charset(contentType);
    Reason broken = NestingLimits.broken(bytes, charset);
    return broken == null
        ? reader.read(0, charset, new Buffer().write(bytes))
        : undecodable(broken);
  }

  private static <T> AttemptResult<T> undecodable(Reason reason) {
    return AttemptResult.of(CallFailure.undecodable(0, reason, null));
  }

  /** Forgets a delivery, so that the next one like it is received: for when handling it failed. */
  public void forget(T delivery) {
    Object identity = key.apply(delivery);
    if (identity != null) seen.remove(identity);
  }

  private static Charset charset(@Nullable String contentType) {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    Charset charset = type == null ? null : type.charset();
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  /** Shows the event's name. */
  @Override
  public String toString() {
    return "WebhookReceiver[" + event + "]";
  }
}
