package io.clientela.review;

import io.clientela.review.page.Site;
import java.nio.file.Path;
import java.util.List;

/** Writes the review pages: {@code ReviewSite <specs folder> <target folder>}. */
public final class ReviewSite {
  private ReviewSite() {}

  public static void main(String[] arguments) {
    String documents = System.getenv("CLIENTELA_DOCUMENTS");
    boolean there = documents != null && !documents.isBlank();
    Path target = Path.of(arguments[1]);
    Site site = new Site(Path.of(arguments[0]), there ? Path.of(documents) : null, target);
    List<String> problems = site.write();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          problems.size() + " texts are missing or stale:\n" + String.join("\n", problems));
    }
    System.out.println("review pages: " + target.resolve("index.html"));
  }
}
