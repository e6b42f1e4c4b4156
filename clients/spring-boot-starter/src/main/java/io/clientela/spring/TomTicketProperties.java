package io.clientela.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the client of TomTicket. */
@ConfigurationProperties("clientela.tomticket")
final class TomTicketProperties extends ClientProperties {
  /** The token of the account. There is a client if it is set. */
  private @Nullable String token;

  TomTicketProperties() {}

  /** {@return the credential} */
  public @Nullable String getToken() {
    return token;
  }

  /** Sets the credential. */
  public void setToken(@Nullable String token) {
    this.token = token;
  }
}
