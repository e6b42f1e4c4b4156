package io.clientela.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the client of Lotinfo. */
@ConfigurationProperties("clientela.lotinfo")
final class LotinfoProperties extends ClientProperties {
  /** The token of the API. There is a client if it is set. */
  private @Nullable String token;

  LotinfoProperties() {}

  /** {@return the credential} */
  public @Nullable String getToken() {
    return token;
  }

  /** Sets the credential. */
  public void setToken(@Nullable String token) {
    this.token = token;
  }
}
