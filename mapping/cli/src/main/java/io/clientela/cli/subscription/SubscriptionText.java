package io.clientela.cli.subscription;

import io.clientela.cli.destination.KoiboxSubscriptions.Subscription;
import io.clientela.cli.language.Texts;
import org.jspecify.annotations.Nullable;

/** A subscription in words. */
final class SubscriptionText {
  private SubscriptionText() {}

  static String of(Subscription subscription) {
    String url = subscription.url();
    return Texts.of(
        "subscription %d posts %s to %s, %s",
        subscription.id(),
        subscription.event() == null ? Texts.of("what Koibox does not say") : subscription.event(),
        url == null ? Texts.of("where Koibox does not say") : ReceiverUrl.shown(url),
        state(subscription.active()));
  }

  private static String state(@Nullable Boolean active) {
    if (active == null) return Texts.of("active or not");
    return active ? "active" : Texts.of("not active: switch it on in Koibox's panel");
  }
}
