package io.clientela.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the client of Bsale. */
@ConfigurationProperties("clientela.bsale")
final class BsaleProperties extends ClientProperties {
  /** The token of the account, sent as the header access_token. There is a client if it is set. */
  private @Nullable String accessToken;

  BsaleProperties() {}

  /** {@return the credential} */
  public @Nullable String getAccessToken() {
    return accessToken;
  }

  /** Sets the credential. */
  public void setAccessToken(@Nullable String accessToken) {
    this.accessToken = accessToken;
  }
}
