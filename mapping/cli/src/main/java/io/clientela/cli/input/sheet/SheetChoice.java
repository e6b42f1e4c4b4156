package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that is read.
 *
 * @param sheet the sheet
 * @param others names of the visible ones that are not
 */
record SheetChoice(SheetName sheet, List<String> others) {
  private static final int MOST_NAMED = 20;

  static SheetChoice of(List<SheetName> sheets, @Nullable String wanted) throws SheetException {
    if (sheets.isEmpty()) throw new SheetException(Texts.of("has no sheet in it"));
    SheetName sheet = wanted == null ? first(sheets) : named(sheets, wanted.strip());
    List<String> others =
        sheets.stream()
            .filter(it -> it.visible() && !it.equals(sheet))
            .map(SheetName::name)
            .limit(MOST_NAMED)
            .toList();
    return new SheetChoice(sheet, others);
  }

  private static SheetName first(List<SheetName> sheets) {
    return sheets.stream().filter(SheetName::visible).findFirst().orElse(sheets.get(0));
  }

  private static SheetName named(List<SheetName> sheets, String wanted) throws SheetException {
    Optional<SheetName> named =
        sheets.stream().filter(it -> it.name().strip().equalsIgnoreCase(wanted)).findFirst();
    if (named.isPresent()) return named.get();
    if (wanted.matches("[0-9]{1,5}")) {
      int number = Integer.parseInt(wanted);
      if (number >= 1 && number <= sheets.size()) return sheets.get(number - 1);
    }
    throw new SheetException(
        Texts.of(
            "has no sheet '%s'; its sheets are %s",
            wanted,
            sheets.stream()
                .limit(MOST_NAMED)
                .map(it -> "'" + it.name() + "'")
                .collect(Collectors.joining(", "))));
  }
}
