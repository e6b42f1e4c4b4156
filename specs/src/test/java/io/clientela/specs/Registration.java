package io.clientela.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A vendor is registered by the folder of its contract. Maven and readers need its name in more
 * places; each that lacks it is a problem.
 */
final class Registration {
  private static final String ARTIFACT = "<artifactId>clientela-%s</artifactId>";

  /** By file, what it has of each vendor. */
  private static final Map<String, String> ROWS =
      Map.of(
          "clients/pom.xml", "<module>%s</module>",
          "pom.xml", ARTIFACT,
          "clients/bom/pom.xml", ARTIFACT,
          "conformance-tests/pom.xml", ARTIFACT,
          "README.md", "](specs/%s/README.md)");

  private final Path root;
  private final Report report = new Report("registration");

  private Registration(Path root) {
    this.root = root;
  }

  /**
   * What is not registered.
   *
   * @param root the repository
   * @param bundled the vendors whose contracts are bundled, served and checked
   */
  static List<Problem> problems(Path root, List<String> bundled) {
    Registration registration = new Registration(root);
    registration.check(bundled);
    return registration.report.problems();
  }

  private void check(List<String> bundled) {
    TreeSet<String> vendors = new TreeSet<>(folders("specs", "provenance.yaml"));
    vendors.addAll(folders("specs", "openapi.yaml"));
    TreeSet<String> clients = new TreeSet<>(folders("clients", "pom.xml"));
    clients.removeIf(
        name -> !text("clients/" + name + "/pom.xml").contains("<vendor>" + name + "<"));
    report.check(
        vendors.equals(new TreeSet<>(bundled)),
        "specs",
        "a contract, specs/<vendor>/openapi.yaml, for each of " + vendors + ", and specs built",
        bundled);
    for (String vendor : vendors) {
      ROWS.forEach((file, row) -> row(file, row.formatted(vendor), vendor));
      report.check(
          clients.contains(vendor),
          "clients/" + vendor + "/pom.xml",
          "a pom with <vendor>" + vendor + "</vendor>",
          "none");
      for (String file : List.of("README.md", "CHANGELOG.md", "document-index.tsv")) {
        String path = "specs/" + vendor + "/" + file;
        report.check(Files.exists(root.resolve(path)), path, "a file", "none");
      }
    }
    clients.removeAll(vendors);
    report.check(clients.isEmpty(), "clients", "a contract in specs for each", clients);
  }

  private void row(String file, String row, String vendor) {
    String found = "none: node specs/tools/vendor.mjs register " + vendor + " writes it";
    report.check(text(file).contains(row), file, row, found);
  }

  private List<String> folders(String parent, String file) {
    try (Stream<Path> folders = Files.list(root.resolve(parent))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(file)))
          .map(folder -> folder.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
