package io.clientela.cli.vendor;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of settings that nobody but its owner can read. */
public final class CredentialsFile {
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private CredentialsFile() {}

  /**
   * Reads lines of the form {@code CLIENTELA_BSALE_TOKEN=...}; those that begin with {@code #} are
   * comments.
   *
   * @throws SettingsException if the file cannot be read, or if it can be read by others
   */
  public static Settings read(Path file) {
    try {
      checkPermissions(file);
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      Map<String, String> values = new HashMap<>();
      properties.stringPropertyNames().forEach(it -> values.put(it, properties.getProperty(it)));
      return Settings.of(values, "the file " + file);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException("The credentials file " + file + " cannot be read.");
    }
  }

  /** Not checked where the file system knows no such permissions. */
  private static void checkPermissions(Path file) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null || OWNERS.containsAll(view.readAttributes().permissions())) return;
    throw new SettingsException(
        "The credentials file " + file + " can be read by others than its owner: chmod 600 it.");
  }
}
