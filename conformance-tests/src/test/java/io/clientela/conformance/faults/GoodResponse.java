package io.clientela.conformance.faults;

import java.util.regex.Pattern;

/**
 * What a vendor responds when all is well, and how a fault distorts it.
 *
 * @param template a JSON object that holds {@link #NAME}, the canary address, and {@code #} where
 *     the contract wants a whole number
 * @param number that number
 */
record GoodResponse(String template, String number) {
  /** In every response: text that two charsets write differently. */
  static final String NAME = "Peña";

  private static final Pattern NUMBERED = Pattern.compile("(\"\\w+\":)#");

  /** The response as it should be. */
  String json() {
    return with(number);
  }

  /** Something else in place of the number. */
  String with(String literal) {
    return template.replace("#", literal);
  }

  /** The number's property twice, with another number first. */
  String withDuplicateKey() {
    return NUMBERED.matcher(template).replaceFirst("$11,$1#").replace("#", number);
  }

  /** The same response, too long for one packet. */
  String padded() {
    return json().replaceFirst("\\{", "{\"padding\":\"" + "x".repeat(4096) + "\",");
  }

  /** What a client reads from a good response. */
  String expected() {
    return number + " " + NAME;
  }
}
