package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a file that is a zip, by their names without regard to case. */
final class ZipParts implements Closeable {
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  private ZipParts(ZipFile zip) {
    this.zip = zip;
    zip.stream().forEach(it -> entries.putIfAbsent(key(it.getName()), it));
  }

  /**
   * Opens a zip.
   *
   * @param temporary whether the file is to be removed, which is done at once where that can be
   */
  static ZipParts open(Path file, boolean temporary) throws IOException {
    int mode = temporary ? ZipFile.OPEN_READ | ZipFile.OPEN_DELETE : ZipFile.OPEN_READ;
    try {
      return new ZipParts(new ZipFile(file.toFile(), mode, StandardCharsets.UTF_8));
    } catch (ZipException e) {
      throw new SheetException(Texts.of("is damaged or cut short: it is no whole spreadsheet"));
    }
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** A part, guarded against XML that has no end. */
  Optional<GuardedXml> part(String name) throws IOException {
    @Nullable ZipEntry entry = entries.get(key(name));
    if (entry == null) return Optional.empty();
    InputStream stream = zip.getInputStream(entry);
    return Optional.of(new GuardedXml(stream, entry.getSize()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }
}
