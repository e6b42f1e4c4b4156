package io.clientela.spring;

import io.clientela.runtime.transport.ClientBuilder;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settings of one vendor's client. What is not set is as the client has it. */
abstract class ClientProperties {
  /** Base URL, such as that of a test system; the vendor's unless set. */
  private @Nullable String baseUrl;

  /** Longest time to look up the name, and to connect; 10 s unless set. */
  private @Nullable Duration connectTimeout;

  /** Longest time between two bytes of a response; 30 s unless set. */
  private @Nullable Duration readTimeout;

  /** Longest time between two bytes of a request; 30 s unless set. */
  private @Nullable Duration writeTimeout;

  /** Longest time of one attempt, response included; 60 s unless set. */
  private @Nullable Duration callTimeout;

  /** Longest time of a call, all attempts and waits included; 90 s unless set. */
  private @Nullable Duration deadline;

  /** How often a call may be sent in all; 3 unless set, 1 means never again. */
  private @Nullable Integer attempts;

  /** How many requests may start in any one second; the vendor's limit unless set. */
  private @Nullable Integer requestsPerSecond;

  ClientProperties() {}

  final void applyTo(ClientBuilder<?, ?> builder) {
    set(baseUrl, builder::baseUrl);
    set(connectTimeout, builder::connectTimeout);
    set(readTimeout, builder::readTimeout);
    set(writeTimeout, builder::writeTimeout);
    set(callTimeout, builder::callTimeout);
    set(deadline, builder::deadline);
    set(attempts, builder::attempts);
    set(requestsPerSecond, builder::requestsPerSecond);
  }

  private static <T> void set(@Nullable T value, Consumer<T> setting) {
    if (value != null) setting.accept(value);
  }

  /** {@return the base URL} */
  public @Nullable String getBaseUrl() {
    return baseUrl;
  }

  /** Sets the base URL. */
  public void setBaseUrl(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** {@return the timeout of a connection} */
  public @Nullable Duration getConnectTimeout() {
    return connectTimeout;
  }

  /** Sets the timeout of a connection. */
  public void setConnectTimeout(@Nullable Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  /** {@return the timeout of reading} */
  public @Nullable Duration getReadTimeout() {
    return readTimeout;
  }

  /** Sets the timeout of reading. */
  public void setReadTimeout(@Nullable Duration readTimeout) {
    this.readTimeout = readTimeout;
  }

  /** {@return the timeout of writing} */
  public @Nullable Duration getWriteTimeout() {
    return writeTimeout;
  }

  /** Sets the timeout of writing. */
  public void setWriteTimeout(@Nullable Duration writeTimeout) {
    this.writeTimeout = writeTimeout;
  }

  /** {@return the timeout of an attempt} */
  public @Nullable Duration getCallTimeout() {
    return callTimeout;
  }

  /** Sets the timeout of an attempt. */
  public void setCallTimeout(@Nullable Duration callTimeout) {
    this.callTimeout = callTimeout;
  }

  /** {@return the timeout of a call} */
  public @Nullable Duration getDeadline() {
    return deadline;
  }

  /** Sets the timeout of a call. */
  public void setDeadline(@Nullable Duration deadline) {
    this.deadline = deadline;
  }

  /** {@return the number of attempts} */
  public @Nullable Integer getAttempts() {
    return attempts;
  }

  /** Sets the number of attempts. */
  public void setAttempts(@Nullable Integer attempts) {
    this.attempts = attempts;
  }

  /** {@return the rate limit} */
  public @Nullable Integer getRequestsPerSecond() {
    return requestsPerSecond;
  }

  /** Sets the rate limit. */
  public void setRequestsPerSecond(@Nullable Integer requestsPerSecond) {
    this.requestsPerSecond = requestsPerSecond;
  }

  /** Shows no setting: among them is the credential. */
  @Override
  public final String toString() {
    return getClass().getSimpleName();
  }
}
