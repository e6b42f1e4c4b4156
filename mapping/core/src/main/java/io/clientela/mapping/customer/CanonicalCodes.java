package io.clientela.mapping.customer;

import io.clientela.mapping.CanonicalValueException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that stand for the constants of an enum in JSON. */
final class CanonicalCodes<E extends Enum<E>> {
  static final CanonicalCodes<CustomerType> CUSTOMER_TYPE =
      new CanonicalCodes<>(CustomerType.class);
  static final CanonicalCodes<Gender> GENDER = new CanonicalCodes<>(Gender.class);
  static final CanonicalCodes<DocumentType> DOCUMENT_TYPE =
      new CanonicalCodes<>(DocumentType.class);
  static final CanonicalCodes<PhoneType> PHONE_TYPE = new CanonicalCodes<>(PhoneType.class);

  private final Map<String, E> constants;
  private final String rule;

  private CanonicalCodes(Class<E> type) {
    E[] all = type.getEnumConstants();
    constants =
        Arrays.stream(all)
            .collect(Collectors.toUnmodifiableMap(CanonicalCodes::word, Function.identity()));
    rule =
        "is none of "
            + Arrays.stream(all).map(CanonicalCodes::word).collect(Collectors.joining(", "));
  }

  E constant(String word) {
    E constant = constants.get(word);
    if (constant == null) throw new CanonicalValueException(rule);
    return constant;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
