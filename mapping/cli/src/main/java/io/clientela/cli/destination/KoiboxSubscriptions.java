package io.clientela.cli.destination;

import io.clientela.cli.delivery.UnexpectedResponseException;
import io.clientela.cli.language.Texts;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.model.WebhookEvent;
import io.clientela.koibox.model.WebhookSubscription;
import io.clientela.koibox.model.WebhookSubscriptionInput;
import io.clientela.runtime.ErrorResponseException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Koibox's subscriptions to the event of a new customer. */
public final class KoiboxSubscriptions implements AutoCloseable {
  /** The event, by Koibox's name. */
  public static final String EVENT = WebhookEvent.CUSTOMER_CREATED.value();

  private static final int NOT_FOUND = 404;

  private final KoiboxClient client;

  /**
   * A subscription.
   *
   * @param id Koibox's id of it
   * @param event what is told of; null if Koibox does not say
   * @param url where that is posted, which is secret; null if Koibox does not say
   * @param active whether it is posted; null if Koibox does not say
   */
  public record Subscription(
      long id, @Nullable String event, @Nullable String url, @Nullable Boolean active) {
    /** Whether it posts new customers to a URL, as far as Koibox says. */
    public boolean leadsTo(String other) {
      return (event == null || event.equals(EVENT)) && (url == null || url.equals(other));
    }

    /** Names no URL. */
    @Override
    public String toString() {
      return "Subscription[" + id + ", " + event + "]";
    }
  }

  private KoiboxSubscriptions(KoiboxClient client) {
    this.client = client;
  }

  /**
   * Opens Koibox.
   *
   * @throws SettingsException if the URL or the key cannot be used
   */
  public static KoiboxSubscriptions open(VendorEndpoint access) {
    try {
      return new KoiboxSubscriptions(Destinations.forReading(true).koibox(access));
    } catch (IllegalArgumentException e) {
      throw new SettingsException("Koibox: " + Texts.ofLibrary(String.valueOf(e.getMessage())));
    }
  }

  /**
   * The subscription of an id; empty if Koibox has none.
   *
   * @throws UnexpectedResponseException if the response is about another one
   */
  public Optional<Subscription> get(long id) {
    try {
      Subscription there = read(client.subscriptions().getWebhookSubscription(id));
      if (there.id() == id) return Optional.of(there);
      throw new UnexpectedResponseException(
          Texts.of("Koibox was asked for subscription %s and answered with %s", id, there.id()));
    } catch (ErrorResponseException e) {
      if (e.status().orElse(0) == NOT_FOUND) return Optional.empty();
      throw e;
    }
  }

  /** Makes a subscription, which is active. Koibox makes another one if there is one already. */
  public Subscription create(URI url) {
    return read(
        client
            .subscriptions()
            .createWebhookSubscription(
                WebhookSubscriptionInput.builder()
                    .url(url)
                    .event(WebhookEvent.CUSTOMER_CREATED)
                    .isActive(true)
                    .build()));
  }

  private static Subscription read(WebhookSubscription there) {
    return new Subscription(there.id(), there.event(), there.url(), there.isActive());
  }

  @Override
  public void close() {
    client.close();
  }
}
