package io.clientela.check;

import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a credential out of what a server sent and of what is written, however it is encoded. */
final class Redaction {
  static final String MASK = "***";

  /** What is shorter is no credential by itself in Base64. */
  private static final int BASE64_FROM = 6;

  private static final Map<String, String> ENTITIES =
      Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&apos;");

  private final @Nullable Pattern forms;

  /** Prepares to take out a credential; nothing if it is empty. */
  Redaction(String credential) {
    forms = credential.isEmpty() ? null : Pattern.compile(pattern(credential));
  }

  private static String pattern(String credential) {
    StringBuilder pattern = new StringBuilder();
    credential.codePoints().forEach(it -> pattern.append(character(it)));
    if (credential.length() >= BASE64_FROM) {
      byte[] bytes = credential.getBytes(StandardCharsets.UTF_8);
      String plain = Base64.getEncoder().withoutPadding().encodeToString(bytes);
      String forUrls = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      pattern.append('|').append(Pattern.quote(plain)).append('|').append(Pattern.quote(forUrls));
    }
    return pattern.toString();
  }

  /** A character as it is, or as URLs, JSON and HTML write it; each may be written otherwise. */
  private static String character(int character) {
    String text = Character.toString(character);
    StringJoiner ways = new StringJoiner("|", "(?:", ")");
    ways.add(Pattern.quote(text));
    StringBuilder percent = new StringBuilder();
    for (byte it : text.getBytes(StandardCharsets.UTF_8)) {
      percent.append(String.format(Locale.ROOT, "%%(?i:%02x)", it & 0xff));
    }
    ways.add(percent);
    StringBuilder unicode = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      unicode.append(String.format(Locale.ROOT, "\\\\u(?i:%04x)", (int) text.charAt(i)));
    }
    ways.add(unicode);
    ways.add("\\\\" + Pattern.quote(text));
    ways.add(String.format(Locale.ROOT, "&#0*%d;|&#[xX]0*(?i:%x);", character, character));
    if (ENTITIES.containsKey(text)) ways.add(Pattern.quote(ENTITIES.get(text)));
    if (text.equals(" ")) ways.add("\\+");
    return ways.toString();
  }

  String of(String text) {
    return forms == null ? text : forms.matcher(text).replaceAll(Matcher.quoteReplacement(MASK));
  }

  private @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }

  Finding of(Finding finding) {
    return new Finding(
        finding.vendor(), finding.kind(), of(finding.pointer()), of(finding.message()));
  }

  Exchange of(Exchange exchange) {
    WireResponse response = exchange.response();
    if (response == null || forms == null) return exchange;
    String text = response.text();
    String safe = of(text);
    byte[] body = safe.equals(text) ? response.body() : safe.getBytes(StandardCharsets.UTF_8);
    WireResponse redacted =
        new WireResponse(
            response.status(),
            ofNullable(response.contentType()),
            body,
            ofNullable(response.verdict()));
    return Exchange.of(exchange.call(), redacted, exchange.elapsed());
  }
}
