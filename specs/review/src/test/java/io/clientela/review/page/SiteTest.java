package io.clientela.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.review.Workspace;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.Provenance;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SiteTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern HREF = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");
  private static final Pattern LOADED =
      Pattern.compile("<(?:script|link|img|iframe)[^>]*(?:src|href)=\"([^\"]+)\"");

  @TempDir private static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void buildThePages() {
    workspace = Workspace.in(folder);
    assertThat(workspace.build()).isEmpty();
  }

  @Test
  void everyLinkWithinThePagesLeadsToAPlaceThatIsThere() throws IOException {
    Map<Path, Set<String>> ids = new HashMap<>();
    for (Path page : pages()) ids.put(page, ids(page));
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (String href : all(HREF, page)) {
        if (href.startsWith("https://")) continue;
        String[] parts = href.replace("&amp;", "&").split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        String id = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        boolean there = ids.containsKey(target) && (id.isEmpty() || ids.get(target).contains(id));
        if (!there) broken.add(workspace.site().relativize(page) + " -> " + href);
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void noPageLoadsAnythingFromElsewhere() throws IOException {
    List<String> elsewhere = new ArrayList<>();
    for (Path page : pages()) {
      for (String source : all(LOADED, page)) {
        boolean here = Files.exists(page.resolveSibling(source)) || source.equals("data:,");
        if (!here) elsewhere.add(page + " loads " + source);
      }
      assertThat(Workspace.read(page)).doesNotContain("type=\"module\"");
    }

    assertThat(elsewhere).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyStatementAndDecisionHasAnAddress(String vendor) throws IOException {
    Provenance provenance = Provenance.read(workspace.provenance(vendor));
    for (String language : languages(vendor)) {
      Path pages = workspace.site().resolve(vendor).resolve(language);
      Set<String> statements = ids(pages.resolve("operations.html"));
      Set<String> questions = ids(pages.resolve("questions.html"));

      assertThat(statements)
          .containsAll(
              provenance.claims().stream().map(Claim::at).map(at -> at.substring(1)).toList());
      assertThat(questions).containsAll(provenance.decisions().stream().map(Decision::id).toList());
    }
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void aLetterAsksEveryOpenQuestion(String vendor) {
    Provenance provenance = Provenance.read(workspace.provenance(vendor));
    for (String language : languages(vendor)) {
      String letter =
          Workspace.read(workspace.site().resolve("letters/" + vendor + "." + language + ".txt"));

      assertThat(letter).contains(provenance.decisions().stream().map(Decision::id).toList());
      assertThat(letter.lines()).allMatch(line -> line.length() <= 120);
    }
  }

  @Test
  void theParametersOfPagesAreNamed() {
    assertThat(Workspace.read(workspace.site().resolve("sperant/en/operations.html")))
        .contains("by page, items of ClientResource");
    assertThat(Workspace.read(workspace.site().resolve("bsale/en/operations.html")))
        .contains("by limit and offset, items of Client");
  }

  @Test
  void aSettledDecisionShowsEverywhere() {
    Workspace settled = Workspace.in(folder.resolve("settled"));
    settled.replace(
        "tomticket/provenance.yaml",
        "    harm: privacy\n    status: open",
        "    harm: privacy\n    status: rejected\n    answered: {on: 2026-11-26, by: API team,"
            + " version: 0.1.1, says: It is a header.}");

    assertThat(settled.build()).isEmpty();

    Path site = settled.site();
    assertThat(Workspace.read(site.resolve("tomticket/pt/questions.html")))
        .contains("data-status=\"rejected\"")
        .contains("It is a header.");
    assertThat(Workspace.read(site.resolve("tomticket/pt/operations.html")))
        .contains("fact rejected");
    assertThat(Workspace.read(site.resolve("tomticket/pt/changes.html")))
        .contains("It is a header.");
    assertThat(Workspace.read(site.resolve("tomticket/pt/index.html"))).contains("state rejected");
    assertThat(Workspace.read(site.resolve("tomticket/pt/reference.js"))).contains("✗ ");
    assertThat(Workspace.read(site.resolve("markdown/tomticket.md"))).contains("| rejected |");
    assertThat(Workspace.read(site.resolve("letters/tomticket.pt.txt")))
        .doesNotContain("TOMTICKET-001");
  }

  @Test
  void nothingIsWrittenWhileATranslationIsMissing() {
    Workspace missing = Workspace.in(folder.resolve("missing"));
    missing.replace("lotinfo/review/ru.yaml", "LOTINFO-002:", "LOTINFO-902:");

    assertThat(missing.build()).isNotEmpty();
    assertThat(missing.site()).doesNotExist();
  }

  private static List<String> languages(String vendor) {
    try (Stream<Path> languages = Files.list(workspace.site().resolve(vendor))) {
      return languages.map(language -> language.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> pages() throws IOException {
    assertThat(Contracts.VENDORS).isNotEmpty();
    try (Stream<Path> all = Files.walk(workspace.site())) {
      return all.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static Set<String> ids(Path page) {
    return new HashSet<>(all(ID, page));
  }

  private static List<String> all(Pattern pattern, Path page) {
    return pattern.matcher(Workspace.read(page)).results().map(it -> it.group(1)).toList();
  }
}
