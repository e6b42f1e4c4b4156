package io.clientela.cli.destination;

import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.Customer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a vendor has and the file does not tell, where leaving it out stores a default. */
final class Completion {
  private Completion() {}

  /** The customer with the consents that only the vendor tells. */
  static Customer ofConsents(Customer customer, Customer existing) {
    Consents mine = customer.consents();
    Consents there = existing.consents();
    return customer.toBuilder()
        .consents(
            new Consents(
                or(mine.marketing(), there.marketing()),
                or(mine.sms(), there.sms()),
                or(mine.email(), there.email()),
                or(mine.dataProtection(), there.dataProtection())))
        .build();
  }

  /** The customer with those of the vendor's own fields that only the vendor tells. */
  static Customer ofFields(Customer customer, Customer existing, String... keys) {
    Map<String, String> fields = new LinkedHashMap<>(customer.customFields());
    for (String key : keys) {
      String there = existing.customFields().get(key);
      if (there != null) fields.putIfAbsent(key, there);
    }
    return customer.toBuilder().customFields(fields).build();
  }

  /** The customer with the gender and the country that only Sperant tells, and its consent. */
  static Customer ofSperantDefaults(Customer customer, Customer existing) {
    Customer known =
        customer.gender().isPresent()
            ? customer
            : customer.toBuilder().gender(existing.gender().orElse(null)).build();
    Optional<Boolean> consent =
        Optional.ofNullable(existing.customFields().get("sperant.publicity_consent"))
            .map(Boolean::valueOf);
    Consents there = new Consents(consent, Optional.empty(), Optional.empty(), Optional.empty());
    Customer consenting = ofConsents(known, existing.toBuilder().consents(there).build());
    return consenting.addresses().isEmpty()
        ? consenting.toBuilder().addresses(existing.addresses()).build()
        : consenting;
  }

  private static <T> Optional<T> or(Optional<T> mine, Optional<T> there) {
    return mine.isPresent() ? mine : there;
  }
}
