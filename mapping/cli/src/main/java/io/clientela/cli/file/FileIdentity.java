package io.clientela.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, whatever it is called: equal for all links to one file, hard or symbolic.
 *
 * @param key the file system's own identity of a file or, where it knows none, the real path
 */
record FileIdentity(Object key) {
  private static final int MOST_LINKS = 40;

  /** The identity of the file that a path leads to; empty if there is none that can be seen. */
  static Optional<FileIdentity> of(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return Optional.of(new FileIdentity(key == null ? path.toRealPath() : key));
    } catch (IOException unseen) {
      return Optional.empty();
    }
  }

  /** The identity of a file or, if it is not there, of the place where it would be made. */
  static FileIdentity ofPlace(Path path) {
    return of(path).orElseGet(() -> new FileIdentity(place(path.toAbsolutePath(), MOST_LINKS)));
  }

  /** Where a file that is not there would be made: links on the way are followed. */
  private static Path place(Path path, int links) {
    @Nullable Path parent = path.getParent();
    @Nullable Path name = path.getFileName();
    if (parent == null || name == null) return path;
    try {
      if (links > 0 && Files.isSymbolicLink(path)) {
        return place(parent.resolve(Files.readSymbolicLink(path)), links - 1);
      }
      return parent.toRealPath().resolve(name).normalize();
    } catch (IOException noSuchFolder) {
      return place(parent, links).resolve(name).normalize();
    }
  }
}
