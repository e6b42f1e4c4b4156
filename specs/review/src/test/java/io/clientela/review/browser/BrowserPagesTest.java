package io.clientela.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.review.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page opens as a file, without a complaint, in every size and colour, for everybody. */
@Tag("browser")
class BrowserPagesTest {
  private static final Path AXE = Path.of("node_modules/axe-core/axe.min.js");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final List<String> PAGES =
      List.of(
          "index",
          "questions",
          "operations",
          "reference",
          "document",
          "fields",
          "changes",
          "answers");
  private static final String CHECK =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {preload: false, resultTypes: ['violations']}).then(result => done(result.violations
        .filter(each => ['serious', 'critical'].includes(each.impact))
        .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 160)
          + ' ' + node.any.map(any => any.message).join(' ')).join(' | '))));
      """;

  private static final String FITS =
      "return document.documentElement.scrollWidth <= window.innerWidth";

  @TempDir private static Path folder;
  private static Path site;
  private static Browser browser;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(folder);
    Workspace workspace = Workspace.in(folder);
    assertThat(workspace.build()).isEmpty();
    site = workspace.site();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) browser.close();
  }

  static Stream<String> pages() {
    Stream<String> own =
        Stream.of(
                "bsale/es", "koibox/es", "lotinfo/ru", "sperant/es", "tomticket/pt", "tomticket/en")
            .flatMap(folder -> PAGES.stream().map(page -> folder + "/" + page));
    return Stream.concat(Stream.of("index"), own);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void opensForEverybody(String page) {
    String name = page.replace('/', '-');
    List<Object> found = new ArrayList<>();
    for (boolean dark : List.of(false, true)) {
      browser.desktop();
      browser.dark(dark);
      open(page);
      browser.screenshot(SCREENSHOTS.resolve(name + (dark ? "-dark" : "") + ".png"));
      found.addAll(violations());
    }
    browser.phone();
    browser.dark(false);
    open(page);
    browser.screenshot(SCREENSHOTS.resolve(name + "-phone.png"));
    boolean fits = (boolean) browser.run(FITS);

    assertThat(found).isEmpty();
    assertThat(fits).as("fits a phone").isTrue();
  }

  private static void open(String page) {
    browser.get(site.resolve(page + ".html"));
    if (page.endsWith("reference")) {
      browser.await("return !!document.querySelector('#reference h1')");
    }
    assertThat(browser.run("return document.querySelector('h1').textContent"))
        .asString()
        .isNotBlank();
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<?> violations() {
    try {
      browser.run(Files.readString(AXE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (List<?>) browser.runLater(CHECK);
  }
}
