package io.clientela.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that stand for the constants of an enum in JSON. */
final class JsonWords<E extends Enum<E>> {
  static final JsonWords<CustomerType> CUSTOMER_TYPE = new JsonWords<>(CustomerType.class);
  static final JsonWords<Gender> GENDER = new JsonWords<>(Gender.class);
  static final JsonWords<DocumentType> DOCUMENT_TYPE = new JsonWords<>(DocumentType.class);
  static final JsonWords<PhoneType> PHONE_TYPE = new JsonWords<>(PhoneType.class);

  private final Map<String, E> constants;
  private final String rule;

  private JsonWords(Class<E> type) {
    E[] all = type.getEnumConstants();
    constants =
        Arrays.stream(all)
            .collect(Collectors.toUnmodifiableMap(JsonWords::word, Function.identity()));
    rule =
        "is none of " + Arrays.stream(all).map(JsonWords::word).collect(Collectors.joining(", "));
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
