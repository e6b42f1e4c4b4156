package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.rules.Decimals;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.WholeNumberText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The custom fields of a customer, as one vendor sees them: its own to take, those of the other
 * vendors none of its business.
 */
public final class VendorCustomFields {
  private static final int LONGEST_NUMBER = 60;

  private final MappedVendor vendor;
  private final Map<String, String> remaining;
  private final Losses losses;

  VendorCustomFields(MappedVendor vendor, Map<String, String> customFields, Losses losses) {
    this.vendor = vendor;
    this.remaining = customFields.isEmpty() ? Map.of() : new LinkedHashMap<>(customFields);
    this.losses = losses;
  }

  /** The text of the vendor's field, also if it is empty; null if it is not there. */
  @Nullable
  public String text(String field) {
    return remaining.isEmpty() ? null : remaining.remove(vendor.key() + "." + field);
  }

  /** The text of the vendor's field; null if it is empty or not there. */
  @Nullable
  public String nonEmptyText(String field) {
    return EmptyText.orNull(text(field));
  }

  /** The vendor's fields of which all names begin the same way, by the rest of the name. */
  public Map<String, String> textsUnder(String beginning) {
    if (remaining.isEmpty()) return Map.of();
    String start = vendor.key() + "." + beginning + ".";
    Map<String, String> found = new LinkedHashMap<>();
    remaining.forEach(
        (key, value) -> {
          if (key.startsWith(start)) found.put(key.substring(start.length()), value);
        });
    found.keySet().forEach(name -> remaining.remove(start + name));
    return found;
  }

  @Nullable
  public Boolean flag(String field) {
    String text = nonEmptyText(field);
    if (text == null) return null;
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> invalid(field, "is neither true nor false");
    };
  }

  @Nullable
  public BigDecimal decimal(String field) {
    String text = nonEmptyText(field);
    if (text == null) return null;
    try {
      BigDecimal decimal = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
      if (decimal != null && Decimals.isBounded(decimal)) return decimal;
      return invalid(field, "is a number of too many digits");
    } catch (NumberFormatException notANumber) {
      return invalid(field, "is not a number");
    }
  }

  /** A whole number from the least allowed one on. */
  @Nullable
  public Long integer(String field, long least) {
    String text = nonEmptyText(field);
    if (text == null) return null;
    Optional<Long> number = WholeNumberText.parse(text).filter(it -> it >= least);
    return number.isPresent()
        ? number.get()
        : invalid(field, "is not a whole number from " + least);
  }

  /** One of a vendor's codes, written as its number. */
  public <E> @Nullable E code(String field, E[] codes, ToIntFunction<E> value) {
    Long number = integer(field, 0);
    if (number == null) return null;
    Optional<E> code =
        Arrays.stream(codes).filter(it -> value.applyAsInt(it) == number).findFirst();
    return code.isPresent() ? code.get() : invalid(field, "is none of the vendor's codes");
  }

  public void refuse(String field, String reason) {
    losses.add(path(field), LossKind.INVALID, reason);
  }

  /** Where the vendor's field stands in the customer. */
  String path(String field) {
    return "customFields." + vendor.key() + "." + field;
  }

  void loseRest(String reason) {
    for (String key : remaining.keySet()) {
      if (MappedVendor.ownerOf(key).map(vendor::equals).orElse(true)) {
        losses.add("customFields." + key, LossKind.UNSUPPORTED, reason);
      }
    }
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  private <T> @Nullable T invalid(String field, String reason) {
    refuse(field, reason);
    return null;
  }
}
