package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.Presets;
import io.clientela.cli.input.text.Encoding;
import io.clientela.cli.input.text.TextFault;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file that says what columns mean. */
public final class ColumnsFile {
  private static final int LARGEST = 1024 * 1024;

  private ColumnsFile() {}

  /**
   * Reads YAML in the mapping language.
   *
   * @throws UnusableInputException if it is none or names unknown columns: all that is wrong in one
   *     message
   */
  public static ColumnMapping read(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw new UnusableInputException(Texts.of("%s is larger than 1 MiB", file));
      }
      return parse(file, text(file, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new UnusableInputException(
          Texts.of(
              "%s does not exist; what is built in: %s", file, String.join(", ", Presets.NAMES)));
    } catch (AccessDeniedException e) {
      throw new UnusableInputException(Texts.of("%s cannot be read: permission denied", file));
    } catch (IOException e) {
      throw new UnusableInputException(Texts.of("%s is not a file that can be read", file));
    }
  }

  private static ColumnMapping parse(Path file, String yaml) {
    List<String> problems = new ArrayList<>();
    ColumnMapping mapping = ColumnMapping.parse(yaml, problems);
    if (problems.isEmpty()) return mapping;
    throw new UnusableInputException(file + ": " + String.join("; ", problems));
  }

  private static String text(Path file, byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    int from = encoding.mark();
    String text = new String(bytes, from, bytes.length - from, encoding.charset());
    TextFault fault = TextFault.of(text, bytes, from, bytes.length, encoding.charset());
    if (fault == null) return text;
    long line = text.substring(0, text.indexOf(TextFault.REPLACEMENT)).lines().count();
    throw new UnusableInputException(
        Texts.of("%s: line %s %s; save it as UTF-8", file, Math.max(line, 1), fault.reason()));
  }
}
