package io.clientela.runtime;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.Fault.Kind;
import io.clientela.runtime.UndecodableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.MediaType;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Receives the deliveries of a webhook: decodes each, and tells those that came before. Safe for
 * use by many threads; remembers a bounded number of keys.
 *
 * <p>A delivery proves nothing about its sender. Treat it as a hint and read the record again by
 * its id before acting on it; the README has the recipe.
 *
 * @param <T> what is delivered
 */
public final class Deliveries<T> {
  private static final long MAX_BYTES = 1024 * 1024;
  private static final Vendor NO_REFUSALS = Vendor.of("webhook", "https://webhook.invalid");

  private final String event;
  private final AnswerReader<T> reader;
  private final Function<T, ?> key;
  private final SeenKeys seen;

  private Deliveries(String event, TypeAdapter<T> adapter, Function<T, ?> key, int remembered) {
    this.event = Objects.requireNonNull(event, "event");
    this.reader = new AnswerReader<>(adapter, NO_REFUSALS);
    this.key = Objects.requireNonNull(key, "key");
    this.seen = new SeenKeys(remembered);
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
  public static <T> Deliveries<T> of(
      String event, TypeAdapter<T> adapter, Function<T, ?> key, int remembered) {
    return new Deliveries<>(event, adapter, key, remembered);
  }

  /**
   * Decodes a delivery of at most 1 MiB.
   *
   * @param body the request's body as it came; not closed
   * @param contentType the request's header, for the charset; null: UTF-8
   * @return the delivery; empty if one with the same key was received before
   * @throws UndecodableException if it is empty, too large, or not what the contract says; answer
   *     400 then
   * @throws TransportException if the body cannot be read to its end
   */
  public Optional<T> receive(InputStream body, @Nullable String contentType) {
    AnswerSource source = new AnswerSource(Okio.source(body), MAX_BYTES);
    Outcome<T> outcome = reader.read(0, charset(contentType), Okio.buffer(source));
    Fault fault = faultOf(source, outcome);
    if (fault != null) {
      CallReport report = new CallReport(event, 0, 1, Duration.ZERO, false, null);
      throw fault.toException(report, "");
    }
    T delivery = Objects.requireNonNull(outcome.value());
    Object identity = key.apply(delivery);
    return identity == null || seen.add(identity) ? Optional.of(delivery) : Optional.empty();
  }

  /** Forgets a delivery, so that the next one like it is received: for when handling it failed. */
  public void forget(T delivery) {
    Object identity = key.apply(delivery);
    if (identity != null) seen.remove(identity);
  }

  private static @Nullable Fault faultOf(AnswerSource source, Outcome<?> outcome) {
    IOException broken = source.broken();
    if (broken != null) return Fault.broken(Kind.TRANSPORT, 0, true, false, broken);
    return source.isTooLarge() ? Fault.undecodable(0, Reason.TOO_LARGE, null) : outcome.fault();
  }

  private static Charset charset(@Nullable String contentType) {
    MediaType type = contentType == null ? null : MediaType.parse(contentType);
    Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  /** Shows the event's name. */
  @Override
  public String toString() {
    return "Deliveries[" + event + "]";
  }
}
