package io.clientela.review.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.clientela.review.text.Messages;
import io.clientela.review.text.Translation;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the pages of all vendors into a folder. */
public final class Site {
  private static final List<String> ASSETS =
      List.of(
          "review.css",
          "theme.js",
          "page.js",
          "filter.js",
          "search.js",
          "answers.js",
          "reference.js");

  private static final String REDOC = "review/node_modules/redoc/bundles/redoc.standalone.js";

  private static final String LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Path specs;
  private final @Nullable Path documents;
  private final Path target;

  /**
   * A site that is not written yet.
   *
   * @param specs the folder of the contracts, in a checkout that has been built
   * @param documents the folder of the vendors' documents, null if they are not there
   * @param target where the pages go
   */
  public Site(Path specs, @Nullable Path documents, Path target) {
    this.specs = specs;
    this.documents = documents;
    this.target = target;
  }

  /**
   * Writes everything.
   *
   * @return what is missing in the translations: nothing was written if anything is
   */
  public List<String> write() {
    List<VendorReview> reviews =
        Contracts.VENDORS.stream().map(it -> VendorReview.read(it, specs, documents)).toList();
    List<String> problems = new ArrayList<>();
    reviews.forEach(review -> problems.addAll(review.translations().problems()));
    if (!problems.isEmpty()) return problems;
    ASSETS.forEach(this::asset);
    redoc();
    reviews.forEach(this::vendor);
    index(reviews);
    return problems;
  }

  private void index(List<VendorReview> reviews) {
    List<IndexPage.Vendor> vendors = reviews.stream().map(VendorPages::card).toList();
    render("index.html", "index.jte", new IndexPage(Messages.of("en"), vendors));
  }

  private void vendor(VendorReview review) {
    for (Translation translation : review.translations().byLanguage().values()) {
      VendorPages pages = new VendorPages(review, translation);
      String folder = review.vendor() + "/" + translation.language() + "/";
      OperationsPage operations = pages.operations();
      DocumentPage document = pages.document();
      render(folder + "index.html", "summary.jte", pages.summary());
      render(folder + "questions.html", "questions.jte", pages.questionsPage());
      render(folder + "operations.html", "operations.jte", operations);
      render(folder + "document.html", "document.jte", document);
      render(folder + "reference.html", "reference.jte", pages.reference());
      write(folder + "reference.js", "window.clientelaContract=" + pages.markedContract() + ";\n");
      render(folder + "fields.html", "fields.jte", pages.fields());
      render(folder + "changes.html", "changes.jte", pages.changes());
      render(folder + "answers.html", "answers.jte", pages.frame("answers"), "frame");
      SearchIndex search = new SearchIndex(pages.frame("index"));
      search.add(pages.questions());
      search.add(operations);
      search.add(document);
      write(folder + "search.js", search.script());
      write("letters/" + review.vendor() + "." + translation.language() + ".txt", pages.letter());
      if (translation.isEnglish()) {
        write("markdown/" + review.vendor() + ".md", pages.markdown());
      }
    }
  }

  private void render(String file, String template, Object page) {
    render(file, template, page, "page");
  }

  private void render(String file, String template, Object page, String parameter) {
    StringOutput html = new StringOutput();
    templates.render(template, Map.of(parameter, page), html);
    write(file, html.toString());
  }

  private void write(String file, String text) {
    Path path = target.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Redoc without the one picture that it would load from elsewhere. */
  private void redoc() {
    Path script = specs.resolve(REDOC);
    try {
      String text = Files.readString(script);
      if (!text.contains(LOGO))
        throw new IllegalStateException("expected " + LOGO + " in " + script);
      write("assets/redoc.standalone.js", text.replace(LOGO, "data:,"));
      write(
          "assets/redoc.standalone.js.LICENSE.txt",
          Files.readString(Path.of(script + ".LICENSE.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + script, e);
    }
  }

  private void asset(String name) {
    Path path = target.resolve("assets").resolve(name);
    try (InputStream asset =
        Site.class.getResourceAsStream("/io/clientela/review/assets/" + name)) {
      if (asset == null) throw new IllegalStateException("expected the asset " + name);
      Files.createDirectories(path.getParent());
      Files.copy(asset, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }
}
