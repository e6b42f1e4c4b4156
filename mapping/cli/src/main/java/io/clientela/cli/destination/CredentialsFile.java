package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of settings that nobody but its owner can read. Its messages show none of them. */
public final class CredentialsFile {
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final int LARGEST = 64 * 1024;
  private static final String EXPECTED =
      "expected NAME=value with a name such as CLIENTELA_BSALE_TOKEN";

  private final Path file;
  private final Map<String, String> values = new HashMap<>();

  private CredentialsFile(Path file) {
    this.file = file;
  }

  /**
   * Reads lines of the form {@code CLIENTELA_BSALE_TOKEN=...}: a name, an equals sign and the
   * value, which is the rest of the line exactly, with its quotes, backslashes, signs and blanks.
   * Blank lines and those that begin with {@code #} are left out.
   *
   * @throws SettingsException if the file cannot be read, if it can be read by others, or if a line
   *     is not of that form, sets what is no setting or what is set already; never shows a value
   */
  public static VendorSettings read(Path file) {
    try {
      checkPermissions(file);
      if (Files.size(file) > LARGEST) throw unreadable(file, Texts.of("it is larger than 64 KiB"));
      CredentialsFile credentials = new CredentialsFile(file);
      credentials.take(Files.readString(file));
      return VendorSettings.exactly(credentials.values, Texts.of("the file %s", file));
    } catch (NoSuchFileException e) {
      throw unreadable(file, Texts.of("it does not exist"));
    } catch (CharacterCodingException e) {
      throw unreadable(file, Texts.of("it is not UTF-8"));
    } catch (IOException e) {
      throw unreadable(file, Texts.of("it is no file or not permitted"));
    }
  }

  private void take(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line =
          i == 0 && lines.get(0).startsWith("\ufeff") ? lines.get(0).substring(1) : lines.get(i);
      if (!line.isBlank() && line.charAt(0) != '#') take(i + 1, line);
    }
  }

  private void take(int number, String line) {
    int equals = line.indexOf('=');
    if (equals < 0) throw wrong(number, Texts.of(EXPECTED));
    String name = line.substring(0, equals);
    if (name.startsWith("export "))
      throw wrong(number, Texts.of("%s, without export", Texts.of(EXPECTED)));
    if (!VendorSettings.isKnown(name)) {
      throw wrong(
          number,
          VendorSettings.isKnown(name.strip())
              ? Texts.of("%s, without blanks around the name", Texts.of(EXPECTED))
              : Texts.of("sets what is no setting; %s", Texts.of(EXPECTED)));
    }
    if (values.putIfAbsent(name, line.substring(equals + 1)) != null) {
      throw wrong(number, Texts.of("%s is set already", name));
    }
  }

  private SettingsException wrong(int line, String problem) {
    return new SettingsException(
        Texts.of("The credentials file %s, line %d: %s.", file, line, problem));
  }

  private static SettingsException unreadable(Path file, String why) {
    return new SettingsException(
        Texts.of("The credentials file %s cannot be read: %s.", file, why));
  }

  /** Not checked where the file system knows no such permissions. */
  private static void checkPermissions(Path file) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null || OWNERS.containsAll(view.readAttributes().permissions())) return;
    throw new SettingsException(
        Texts.of(
            "The credentials file %s can be read by others than its owner: chmod 600 it.", file));
  }
}
