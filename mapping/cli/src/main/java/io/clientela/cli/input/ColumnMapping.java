package io.clientela.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of somebody's own file mean.
 *
 * @param columns our name of each column by the file's own, empty for a column to be left out
 * @param constants the same value for every customer, by our name of the column
 */
public record ColumnMapping(Map<String, Optional<String>> columns, Map<String, String> constants) {
  /** The file's columns have our names. */
  public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of());

  private static final int LARGEST = 1024 * 1024;

  /** Copies the maps. */
  public ColumnMapping {
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
  }

  /**
   * Reads a YAML file with the keys {@code columns} (own name: our name, or nothing to leave it
   * out) and {@code constants} (our name: value). Names and values are the text that stands there:
   * {@code 01310} keeps its zero, {@code no} is the word.
   *
   * @throws UnusableInputException if it is no such file or names unknown columns: all that is
   *     wrong in one message
   */
  public static ColumnMapping read(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw new UnusableInputException(file + " is larger than 1 MiB");
      }
      return ColumnMappingYaml.read(file, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UnusableInputException(file + " does not exist");
    } catch (AccessDeniedException e) {
      throw new UnusableInputException(file + " cannot be read: permission denied");
    } catch (IOException e) {
      throw new UnusableInputException(file + " is not a file that can be read");
    }
  }
}
