package io.clientela.check;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a credential out of what a server sent and of what is written, however it is encoded. */
final class Redaction {
  static final String MASK = "***";

  /** What is shorter is no credential by itself in Base64. */
  private static final int BASE64_FROM = 6;

  private final List<String> forms;

  /** Prepares to take out a credential; nothing if it is empty. */
  Redaction(String credential) {
    Set<String> all = new LinkedHashSet<>();
    if (!credential.isEmpty()) {
      String encoded = URLEncoder.encode(credential, StandardCharsets.UTF_8);
      all.add(credential);
      all.add(encoded);
      all.add(encoded.toLowerCase(Locale.ROOT));
      all.add(encoded.replace("+", "%20"));
      all.add(new String(JsonStringEncoder.getInstance().quoteAsString(credential)));
      all.add(credential.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
    if (credential.length() >= BASE64_FROM) {
      byte[] bytes = credential.getBytes(StandardCharsets.UTF_8);
      all.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
      all.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    forms = new ArrayList<>(all);
    forms.sort(Comparator.comparing(String::length).reversed());
  }

  String of(String text) {
    String safe = text;
    for (String form : forms) safe = safe.replace(form, MASK);
    return safe;
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
    if (response == null || forms.isEmpty()) return exchange;
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
