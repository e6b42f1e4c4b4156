package io.clientela.check;

import io.clientela.check.CheckResult.Judged;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A result as one page that opens anywhere and loads nothing. */
final class HtmlPage {
  private final StringBuilder html = new StringBuilder();

  private HtmlPage() {}

  static String of(CheckResult result) {
    HtmlPage page = new HtmlPage();
    String title = "Contract check: " + result.contract().vendor();
    page.html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    page.html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.html.append("<title>").append(escaped(title)).append("</title>");
    page.html.append("<style>").append(style()).append("</style></head><body><main>");
    page.element("h1", title);
    page.element("p", result.headline());
    page.findings(result);
    page.calls(result);
    page.html.append("</main></body></html>\n");
    return page.html.toString();
  }

  private void findings(CheckResult result) {
    element("h2", result.findings().isEmpty() ? "Nothing differs" : "What differs");
    for (Judged it : result.judged()) {
      for (Finding finding : it.findings()) finding(it.exchange(), finding);
    }
    if (result.notExercised().isEmpty() && result.notes().isEmpty()) return;
    element("h2", "What could not be judged");
    html.append("<ul>");
    result
        .notExercised()
        .forEach(
            (operation, outcome) ->
                element("li", operation.id() + ": expected a success, found " + outcome));
    result.notes().forEach(note -> element("li", note));
    html.append("</ul>");
  }

  private void finding(Exchange exchange, Finding finding) {
    FindingKind kind = FindingKind.of(finding.kind());
    html.append("<details><summary>");
    element("strong", kind.meaning());
    html.append(' ');
    element("span", finding.message());
    html.append("</summary>");
    element("p", "In the contract: #" + finding.pointer());
    element("p", "Look at " + kind.where() + ".");
    element("pre", http(exchange));
    html.append("</details>");
  }

  /** The request and response as HTTP, without a credential and without anybody's data. */
  private static String http(Exchange exchange) {
    WireRequest request = exchange.call().request();
    StringBuilder text = new StringBuilder(request.method()).append(' ').append(request.target());
    request.headers().forEach((name, value) -> text.append('\n').append(name).append(": ***"));
    if (request.body() != null) {
      text.append("\nContent-Type: ").append(request.contentType()).append("\n\n");
      text.append(MaskedBody.of(new String(request.body(), StandardCharsets.UTF_8)));
    }
    WireResponse response = exchange.response();
    text.append("\n\n").append(exchange.outcome());
    if (response != null) {
      text.append("\nContent-Type: ").append(response.contentType()).append("\n\n");
      text.append(MaskedBody.of(response.text()));
    }
    return text.toString().replace(RequestDraft.CREDENTIAL, HarFile.MASK);
  }

  private void calls(CheckResult result) {
    element("h2", "Calls");
    html.append("<table><thead><tr><th scope=\"col\">Operation</th><th scope=\"col\">Call</th>");
    html.append("<th scope=\"col\">Outcome</th><th scope=\"col\">Differences</th></tr></thead>");
    html.append("<tbody>");
    for (Judged it : result.judged()) {
      html.append(it.findings().isEmpty() ? "<tr>" : "<tr class=\"differs\">");
      element("td", it.exchange().call().operation().id());
      element("td", it.exchange().call().what());
      element("td", it.exchange().outcome());
      element("td", String.valueOf(it.findings().size()));
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String style() {
    try (InputStream file = HtmlPage.class.getResourceAsStream("page.css")) {
      if (file == null) throw new IllegalStateException("page.css is not beside this class");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
