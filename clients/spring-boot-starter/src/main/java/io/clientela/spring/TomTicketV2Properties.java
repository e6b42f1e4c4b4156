package io.clientela.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the client of TomTicket 2.0. */
@ConfigurationProperties("clientela.tomticket-v2")
final class TomTicketV2Properties extends ClientProperties {
  /** The token of the account. There is a client if it is set. */
  private @Nullable String token;

  private final Webhook webhook = new Webhook();

  TomTicketV2Properties() {}

  /** {@return the credential} */
  public @Nullable String getToken() {
    return token;
  }

  /** Sets the credential. */
  public void setToken(@Nullable String token) {
    this.token = token;
  }

  /** {@return the settings of the webhook of changed customers} */
  public Webhook getWebhook() {
    return webhook;
  }

  /** The webhook of changed customers. */
  public static final class Webhook {
    /** Path that the deliveries are received at; unless set there is none. */
    private @Nullable String path;

    /** Secret that the deliveries are signed by. */
    private @Nullable String secret;

    Webhook() {}

    String requiredPath() {
      return WebhookPath.known("clientela.tomticket-v2.webhook.path", path);
    }

    String requiredSecret() {
      if (secret == null) {
        throw new IllegalStateException(
            "clientela.tomticket-v2.webhook.secret is missing: the secret of the webhook");
      }
      return secret;
    }

    /** {@return the path} */
    public @Nullable String getPath() {
      return path;
    }

    /** Sets the path. */
    public void setPath(@Nullable String path) {
      this.path = path;
    }

    /** {@return the secret} */
    public @Nullable String getSecret() {
      return secret;
    }

    /** Sets the secret. */
    public void setSecret(@Nullable String secret) {
      this.secret = secret;
    }
  }
}
