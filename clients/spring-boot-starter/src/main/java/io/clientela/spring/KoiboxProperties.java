package io.clientela.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the client of Koibox. */
@ConfigurationProperties("clientela.koibox")
final class KoiboxProperties extends ClientProperties {
  /** The key of the API. There is a client if it is set. */
  private @Nullable String apiKey;

  private final Webhook webhook = new Webhook();

  KoiboxProperties() {}

  /** {@return the credential} */
  public @Nullable String getApiKey() {
    return apiKey;
  }

  /** Sets the credential. */
  public void setApiKey(@Nullable String apiKey) {
    this.apiKey = apiKey;
  }

  /** {@return the settings of the webhook of created customers} */
  public Webhook getWebhook() {
    return webhook;
  }

  /** The webhook of created customers. */
  public static final class Webhook {
    /**
     * Path that the deliveries are received at; unless set there is none. It is the only secret:
     * its last segment has at least 22 random letters and digits.
     */
    private @Nullable String path;

    Webhook() {}

    String requiredPath() {
      return WebhookPath.secret("clientela.koibox.webhook.path", path);
    }

    /** {@return the path} */
    public @Nullable String getPath() {
      return path;
    }

    /** Sets the path. */
    public void setPath(@Nullable String path) {
      this.path = path;
    }
  }
}
