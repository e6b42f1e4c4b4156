package io.clientela.review;

import io.clientela.review.page.Site;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of what the pages are made of, which a test may change. */
public final class Workspace {
  private static final Path SPECS = Path.of("..");
  private static final Path REDOC =
      Path.of("review/node_modules/redoc/bundles/redoc.standalone.js");

  private final Path specs;
  private final Path site;

  private Workspace(Path folder) {
    this.specs = folder.resolve("specs");
    this.site = folder.resolve("site");
  }

  public static Workspace in(Path folder) {
    Workspace workspace = new Workspace(folder);
    for (String vendor : Contracts.VENDORS) {
      for (String file : List.of("provenance.yaml", "document-index.tsv", "CHANGELOG.md")) {
        workspace.copy(Path.of(vendor, file));
      }
      workspace.copyAll(Path.of(vendor, "review"));
    }
    return workspace;
  }

  public Path specs() {
    return specs;
  }

  public Path site() {
    return site;
  }

  public Path provenance(String vendor) {
    return specs.resolve(vendor).resolve("provenance.yaml");
  }

  /** Writes the pages; what is missing, if anything is. */
  public List<String> build() {
    if (!Files.exists(specs.resolve(REDOC))) {
      copy(REDOC);
      copy(Path.of(REDOC + ".LICENSE.txt"));
    }
    return new Site(specs, null, site).write();
  }

  /** Replaces the first match of a regular expression. */
  public void replace(String file, String old, String changed) {
    Path path = specs.resolve(file);
    String text = read(path);
    String other = text.replaceFirst(old, changed);
    if (other.equals(text)) throw new IllegalArgumentException(file + " has no " + old);
    try {
      Files.writeString(path, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copyAll(Path folder) {
    try (Stream<Path> files = Files.walk(SPECS.resolve(folder))) {
      files.filter(Files::isRegularFile).map(SPECS::relativize).forEach(this::copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path file) {
    Path target = specs.resolve(file);
    try {
      Files.createDirectories(target.getParent());
      Files.copy(SPECS.resolve(file), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
