package io.clientela.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How large the jar of a package and those below it is, and how many classes it has. All jars are
 * packed anew here, so that they are packed alike.
 */
record JarSize(int bytes, int classes) {
  /**
   * Packs a package.
   *
   * @param member any class from the same jar or folder
   * @param name the package
   */
  static JarSize of(Class<?> member, String name) throws IOException, URISyntaxException {
    URI location = member.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(location);
    if (Files.isDirectory(path)) {
      return pack(path, name);
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return pack(jar.getPath("/"), name);
    }
  }

  private static JarSize pack(Path root, String name) throws IOException {
    var packed = new ByteArrayOutputStream();
    List<Path> classes;
    try (Stream<Path> files = Files.walk(root.resolve(name.replace('.', '/')))) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    try (var jar = new JarOutputStream(packed)) {
      classes.forEach(file -> add(jar, root, file));
    }
    return new JarSize(packed.size(), classes.size());
  }

  private static void add(JarOutputStream jar, Path root, Path file) {
    try {
      jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
      Files.copy(file, jar);
      jar.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
