package io.clientela.conformance.artifacts;

import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a vendor must be named once its contract is there; nothing else finds it by itself. */
record Registrations(Path root) {
  /** What is missing, each with the file and the line to add; empty if nothing is. */
  List<String> missing() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String vendor : contracts()) missing.addAll(missing(vendor));
    return missing;
  }

  List<String> contracts() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("specs"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private List<String> missing(String vendor) {
    String artifact = "clientela-" + vendor;
    List<String> missing = new ArrayList<>();
    if (!Contracts.VENDORS.contains(vendor)) {
      missing.add(
          vendor + ": add it to Contracts.VENDORS of specs, so that its contract is checked");
    }
    if (!text("clients/pom.xml").contains("<module>" + vendor + "</module>")) {
      missing.add(vendor + ": add <module>" + vendor + "</module> to clients/pom.xml");
    }
    String pom = "clients/" + vendor + "/pom.xml";
    if (!text(pom).contains("<vendor>" + vendor + "</vendor>")) {
      missing.add(vendor + ": add " + pom + " with <vendor>" + vendor + "</vendor>");
    }
    if (!Pom.of(root.resolve("clients/bom")).manages(artifact)) {
      missing.add(vendor + ": add " + artifact + " to clients/bom/pom.xml");
    }
    boolean row =
        text("README.md")
            .lines()
            .filter(line -> line.startsWith("| ["))
            .filter(line -> line.contains("](specs/" + vendor + "/README.md)"))
            .anyMatch(line -> line.contains("`" + artifact + "`"));
    if (!row) {
      missing.add(vendor + ": add a row to README.md that links specs and names " + artifact);
    }
    return missing;
  }

  private String text(String file) {
    Path path = root.resolve(file);
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
