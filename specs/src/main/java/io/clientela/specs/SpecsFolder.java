package io.clientela.specs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that holds the contracts' sources and the tools that serve them. */
final class SpecsFolder {
  static final String PROPERTY = "clientela.specs";

  private static final Path TOOL = Path.of("tools", "mocks.mjs");

  private SpecsFolder() {}

  /**
   * The folder that the system property names, else the nearest one above the working directory.
   */
  static Path find() {
    String named = System.getProperty(PROPERTY);
    Path start = Path.of("").toAbsolutePath();
    return named == null ? findAbove(start) : checked(Path.of(named).toAbsolutePath());
  }

  static Path findAbove(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(TOOL))) return folder;
      if (Files.exists(folder.resolve("specs").resolve(TOOL))) return folder.resolve("specs");
    }
    throw new IllegalStateException(
        "expected specs/%s at or above %s, found none: name the specs folder by -D%s"
            .formatted(TOOL, start, PROPERTY));
  }

  private static Path checked(Path named) {
    if (Files.exists(named.resolve(TOOL))) return named;
    throw new IllegalStateException(
        "expected %s in the folder that -D%s names, found none in %s"
            .formatted(TOOL, PROPERTY, named));
  }
}
