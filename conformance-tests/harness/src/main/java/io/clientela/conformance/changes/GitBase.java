package io.clientela.conformance.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the contracts out of a commit, without a change to work tree, index or refs. */
final class GitBase {
  private final Path specs;
  private final Path work;

  GitBase(Path specs, Path work) {
    this.specs = specs;
    this.work = work;
  }

  /** The folder of the contracts as the commit has it. */
  Path extract(String ref) throws IOException {
    String commit = commit(ref);
    String folder = git(Map.of(), "rev-parse", "--show-prefix").strip().replaceAll("/$", "");
    if (!Command.succeeds(specs, "git", "cat-file", "-e", commit + ":" + folder)) {
      throw new UnreadableBaseException(
          "expected a folder %s in %s, found none".formatted(folder, ref));
    }
    Path target = work.resolve("base-sources").toAbsolutePath();
    delete(target);
    Path index = work.resolve("base-index").toAbsolutePath();
    Files.createDirectories(target);
    Files.deleteIfExists(index);
    Map<String, String> apart = Map.of("GIT_INDEX_FILE", index.toString());
    git(apart, "read-tree", commit + ":" + folder);
    // From the top: from a folder below it only the entries of that folder would be written.
    Path top = Path.of(git(Map.of(), "rev-parse", "--show-toplevel").strip());
    Command.run(top, apart, "git", "checkout-index", "-a", "-f", "--prefix=" + target + "/");
    return target;
  }

  private String commit(String ref) {
    if (!Command.succeeds(specs, "git", "rev-parse", "--git-dir")) {
      throw new UnreadableBaseException(
          "expected a file, a folder or a git ref, found `%s`, which is no file, and no git repository at %s"
              .formatted(ref, specs));
    }
    String commit = ref + "^{commit}";
    String[] resolve = {"git", "rev-parse", "--verify", "--quiet", "--end-of-options", commit};
    if (Command.succeeds(specs, resolve)) {
      return Command.run(specs, Map.of(), resolve).strip().replaceFirst("(?s).*\\s", "");
    }
    boolean shallow = git(Map.of(), "rev-parse", "--is-shallow-repository").strip().equals("true");
    throw new UnreadableBaseException(
        "expected a file, a folder or a git ref, found `%s`, which this repository does not have: %s"
            .formatted(
                ref,
                shallow
                    ? "it is a shallow clone, so fetch the ref first (git fetch --depth=1 origin REF)"
                        + " or all of the history (git fetch --unshallow)"
                    : "is it spelt as `git branch -a` or `git tag` has it, and fetched?"));
  }

  private String git(Map<String, String> environment, String... arguments) {
    return Command.run(
        specs,
        environment,
        Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
