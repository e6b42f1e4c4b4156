package io.clientela.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package as a stranger has it: unpacked to a folder of theirs.
 *
 * @param home the folder that was in it
 * @param work another folder, in which commands are given
 */
record Dist(Path home, Path work) {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** The zip, with the modes that stand in it. */
  static Dist unzipped(Path folder) throws IOException {
    Path to = Files.createDirectories(folder.resolve("mis programas, año 1"));
    try (FileSystem zip =
            FileSystems.newFileSystem(zip(), Map.of("enablePosixFileAttributes", "true"));
        Stream<Path> entries = Files.walk(zip.getPath("/"))) {
      for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
        Path file = to.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(file);
        } else {
          Files.copy(entry, file);
          Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
        }
      }
    }
    return in(to, folder);
  }

  static Dist untarred(Path folder) throws Exception {
    Path to = Files.createDirectories(folder.resolve("mis programas, año 1"));
    Ran tar = run(folder, Map.of(), List.of("tar", "-xzf", tar().toString(), "-C", to.toString()));
    assertThat(tar.code()).as(tar.err()).isZero();
    return in(to, folder);
  }

  static Path zip() throws IOException {
    return only("clientela-*.zip");
  }

  static Path tar() throws IOException {
    return only("clientela-*.tar.gz");
  }

  /** Runs the script from a folder that is not its own, with CDPATH and without JAVA_HOME. */
  Ran clientela(Map<String, String> environment, String... arguments) throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put("CDPATH", home.toString());
    return run(
        work,
        all,
        Stream.concat(Stream.of(home.resolve("bin/clientela").toString()), Stream.of(arguments))
            .toList());
  }

  Ran run(String... command) throws Exception {
    return run(work, Map.of(), List.of(command));
  }

  String text(String name) throws IOException {
    return Files.readString(home.resolve(name));
  }

  private static Dist in(Path to, Path folder) throws IOException {
    Path work = Files.createDirectories(folder.resolve("trabajo"));
    try (Stream<Path> unpacked = Files.list(to)) {
      List<Path> homes = unpacked.toList();
      assertThat(homes).hasSize(1);
      return new Dist(homes.get(0), work);
    }
  }

  private static Path only(String pattern) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(TARGET, pattern)) {
      List<Path> files = new ArrayList<>();
      found.forEach(files::add);
      assertThat(files).as(pattern).hasSize(1);
      return files.get(0);
    }
  }

  private static Ran run(Path folder, Map<String, String> environment, List<String> command)
      throws Exception {
    Path err = Files.createTempFile(folder, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeIf(it -> it.matches("JAVA_HOME|.*JAVA_.*OPT.*|CDPATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), text, Files.readString(err));
    }
  }
}
