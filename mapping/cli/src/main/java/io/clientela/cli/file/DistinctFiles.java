package io.clientela.cli.file;

import io.clientela.cli.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that a command was given, by what they are called; no two may be the same file. */
public final class DistinctFiles {
  private final Map<FileIdentity, String> names = new LinkedHashMap<>();
  private @Nullable String clash;

  /**
   * Adds a file, which need not be there.
   *
   * @param name what it is called, such as {@code --report}
   */
  public DistinctFiles add(String name, Path path) {
    String other = names.putIfAbsent(FileIdentity.ofPlace(path), name);
    if (other != null && clash == null)
      clash = Texts.of("%s and %s are the same file: %s", other, name, path);
    return this;
  }

  /**
   * What two files are the same, in a sentence; what a stream is redirected to is looked at too.
   */
  public Optional<String> clash() {
    if (clash != null) return Optional.of(clash);
    return clashWith(Path.of("/dev/fd/1"), Texts.of("standard output"))
        .or(() -> clashWith(Path.of("/dev/fd/2"), Texts.of("standard error")));
  }

  /** Two streams may go to one file, and all may go to a device. */
  private Optional<String> clashWith(Path stream, String name) {
    if (!Files.isRegularFile(stream)) return Optional.empty();
    return FileIdentity.of(stream)
        .map(names::get)
        .map(it -> Texts.of("%s and %s are the same file", it, name));
  }
}
