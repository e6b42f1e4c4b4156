package io.clientela.conformance.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes pages of reports by a template. A page has its style inside and no script. */
public final class HtmlPages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlPages.class.getClassLoader(), "gg.jte.generated.precompiled");

  /** The style of the review pages, then what only reports have. */
  private static final String STYLE = resource("review.css") + resource("report.css");

  private HtmlPages() {}

  /** The page, complete. */
  public static String of(ReportPage page) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(
        "conformance-report.jte", java.util.Map.of("page", page, "style", STYLE), html);
    return html.toString();
  }

  private static String resource(String name) {
    try (InputStream file = HtmlPages.class.getResourceAsStream(name)) {
      if (file == null) throw new IllegalStateException(name + " is not beside this class");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
