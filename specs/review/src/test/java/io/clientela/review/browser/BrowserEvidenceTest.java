package io.clientela.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.review.Workspace;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** From every statement a person is at its evidence in two clicks or fewer. */
@Tag("browser")
class BrowserEvidenceTest {
  /** The link of each statement, if a person sees the statement and the link. */
  private static final String LINKS =
      """
      return arguments[0].map(id => {
        const place = document.getElementById(id);
        if (!place || !place.getClientRects().length) return null;
        const link = place.matches('li.row') ? place.querySelector('a.mark, a.fact')
          : place.querySelector('a.fact');
        return link && link.getClientRects().length ? link.getAttribute('href') : null;
      });
      """;

  private static final String SEEN =
      """
      return arguments[0].filter(id => {
        const place = document.getElementById(id);
        return !place || !place.getClientRects().length;
      });
      """;

  @TempDir private static Path folder;
  private static Workspace workspace;
  private static Browser browser;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(folder);
    workspace = Workspace.in(folder);
    assertThat(workspace.build()).isEmpty();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) browser.close();
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyStatementIsOneClickFromItsEvidence(String vendor) {
    List<String> statements =
        Provenance.read(workspace.provenance(vendor)).claims().stream()
            .map(Claim::at)
            .map(at -> at.substring(1))
            .toList();
    Path pages = workspace.site().resolve(vendor).resolve("en");
    browser.get(pages.resolve("operations.html"));
    List<?> links = (List<?>) browser.run(LINKS, statements);

    assertThat(links).hasSameSizeAs(statements).doesNotContainNull();
    Map<String, List<String>> targets = new TreeMap<>();
    for (Object link : links) {
      String[] parts = link.toString().split("#", 2);
      targets.computeIfAbsent(parts[0], page -> new ArrayList<>()).add(parts[1]);
    }
    targets.forEach(
        (page, ids) -> {
          browser.get(pages.resolve(page));
          assertThat((List<?>) browser.run(SEEN, ids)).as(page).isEmpty();
        });
    System.out.printf("%s: %d statements, each 1 click from its evidence%n", vendor, links.size());
  }
}
