package io.clientela.review.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's document, line by line: what its index marks and, where the document is there, its
 * text.
 *
 * @param marks what each line that is not blank marks, by its number
 */
public record DocumentLines(Map<Integer, List<Mark>> marks, List<String> texts) {
  /**
   * What a line marks.
   *
   * @param of the name that is spoken of, empty if none is
   * @param kind what is said of it, such as {@code maxlength}
   */
  public record Mark(String of, String kind, String value) {}

  /**
   * Reads the index, and the document if it is there.
   *
   * @param index document-index.tsv
   * @param document the document's text, null if it is not there
   */
  public static DocumentLines read(Path index, @Nullable Path document) {
    try {
      Map<Integer, List<Mark>> marks = new TreeMap<>();
      for (String row : Files.readAllLines(index)) {
        String[] cells = row.split("\t", -1);
        if (Character.isDigit(cells[0].charAt(0))) marks.put(Integer.parseInt(cells[0]), of(cells));
      }
      boolean there = document != null && Files.exists(document);
      return new DocumentLines(
          marks, there ? List.of(Files.readString(document).split("\n", -1)) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + index, e);
    }
  }

  private static List<Mark> of(String[] cells) {
    List<Mark> marks = new ArrayList<>();
    String of = "";
    for (String cell : List.of(cells).subList(2, cells.length)) {
      String[] pair = cell.split(":", 2);
      if (pair[0].equals("of")) of = pair[1];
      else marks.add(new Mark(of, pair[0], pair[1]));
    }
    return marks;
  }

  public boolean hasText() {
    return !texts.isEmpty();
  }

  /** The text of a line, if the document is there. */
  public Optional<String> text(int line) {
    return hasText() && line <= texts.size() ? Optional.of(texts.get(line - 1)) : Optional.empty();
  }
}
