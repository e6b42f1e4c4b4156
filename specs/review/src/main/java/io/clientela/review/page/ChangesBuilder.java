package io.clientela.review.page;

import io.clientela.review.evidence.Snapshot;
import io.clientela.review.page.ChangesPage.Change;
import io.clientela.review.page.ChangesPage.Since;
import io.clientela.review.page.ChangesPage.Version;
import io.clientela.review.page.OperationsPage.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the changelog, and compares the contract with earlier versions of it. */
final class ChangesBuilder {
  private static final Pattern VERSION = Pattern.compile("^## (\\S+)$", Pattern.MULTILINE);

  private final Snapshot now;
  private final List<Snapshot> earlier;
  private final Names names;

  ChangesBuilder(Snapshot now, List<Snapshot> earlier, Names names) {
    this.now = now;
    this.earlier = earlier;
    this.names = names;
  }

  ChangesPage build(Frame frame, String changelog, List<Question> questions) {
    List<Since> since = new ArrayList<>();
    earlier.forEach(version -> since.add(0, new Since(version.version(), changes(version))));
    List<Question> answered =
        questions.stream().filter(question -> question.answered().isThere()).toList();
    return new ChangesPage(frame, versions(changelog), since, answered);
  }

  private List<Change> changes(Snapshot version) {
    List<Change> changes = new ArrayList<>();
    now.since(version)
        .forEach(
            (id, how) ->
                changes.add(new Change(link(id, how), how.name().toLowerCase(Locale.ROOT))));
    return changes;
  }

  private Link link(String id, Snapshot.Difference how) {
    boolean question = !id.startsWith("#");
    String text = question ? id : names.of(id);
    if (how == Snapshot.Difference.REMOVED) return new Link(text, "");
    return new Link(text, question ? "questions.html#" + id : "operations.html" + id);
  }

  private static List<Version> versions(String changelog) {
    List<Version> versions = new ArrayList<>();
    Matcher heading = VERSION.matcher(changelog);
    while (heading.find()) {
      String rest = changelog.substring(heading.end());
      Matcher next = VERSION.matcher(rest);
      String changes = next.find() ? rest.substring(0, next.start()) : rest;
      versions.add(new Version(heading.group(1), Prose.html(changes)));
    }
    return versions;
  }
}
