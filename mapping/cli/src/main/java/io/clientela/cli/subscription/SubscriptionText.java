package io.clientela.cli.subscription;

import io.clientela.cli.destination.KoiboxSubscriptions.Subscription;
import org.jspecify.annotations.Nullable;

/** A subscription in words. */
final class SubscriptionText {
  private SubscriptionText() {}

  static String of(Subscription subscription) {
    String url = subscription.url();
    return "subscription %d posts %s to %s, %s"
        .formatted(
            subscription.id(),
            subscription.event() == null ? "what Koibox does not say" : subscription.event(),
            url == null ? "where Koibox does not say" : ReceiverUrl.shown(url),
            state(subscription.active()));
  }

  private static String state(@Nullable Boolean active) {
    if (active == null) return "active or not";
    return active ? "active" : "not active: switch it on in Koibox's panel";
  }
}
