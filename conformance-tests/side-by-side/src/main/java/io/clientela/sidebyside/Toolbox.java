package io.clientela.sidebyside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pinned tools, installed by npm under the build folder. */
record Toolbox(Path folder) {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String LOCK = "package-lock.json";
  private static final List<String> FILES =
      List.of("package.json", ".npmrc", "dredd-hooks.cjs", LOCK);

  /** Installs what the lock file of the sources names, unless that is there already. */
  static Toolbox install(Path sources, Path target) {
    Path folder = target.resolve("tools").toAbsolutePath();
    try {
      Path done = folder.resolve("node_modules").resolve("." + LOCK);
      boolean installed =
          Files.exists(done)
              && Files.exists(folder.resolve(LOCK))
              && Files.mismatch(sources.resolve(LOCK), folder.resolve(LOCK)) < 0;
      Files.createDirectories(folder);
      for (String file : FILES) {
        Files.copy(
            sources.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
      if (!installed) install(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot install Dredd and Specmatic into " + folder, e);
    }
    return new Toolbox(folder);
  }

  private static void install(Path folder) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    List<String> command = List.of(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts");
    int exit = BoundedProcess.run("npm ci", command, Map.of(), folder, LIMIT);
    if (exit == 0) return;
    throw new IllegalStateException(
        "npm ci cannot install Dredd and Specmatic: see " + folder.resolve("output.txt"));
  }

  Path dredd() {
    return folder.resolve(Path.of("node_modules", "dredd", "bin", "dredd"));
  }

  Path dreddHooks() {
    return folder.resolve("dredd-hooks.cjs");
  }

  Path specmatic() {
    return folder.resolve(Path.of("node_modules", "specmatic", "specmatic.jar"));
  }
}
