package io.clientela.cli.input.vcard;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A card as a row: a text for each of {@link #COLUMNS}, and what has no place in one. */
public final class VcardRow {
  /** Names of the columns, which are our own. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "given_name",
          "middle_name",
          "family_name",
          "full_name",
          "organisation",
          "occupation",
          "email",
          "email2",
          "email3",
          "phone",
          "phone2",
          "phone3",
          "address_label",
          "address_street",
          "address_city",
          "address_region",
          "address_postal_code",
          "address_country",
          "address2_label",
          "address2_street",
          "address2_city",
          "address2_region",
          "address2_postal_code",
          "address2_country",
          "birth_date",
          "gender",
          "language",
          "note");

  private final String[] cells =
      Stream.generate(() -> "").limit(COLUMNS.size()).toArray(String[]::new);
  private final Set<String> losses = new LinkedHashSet<>();

  VcardRow() {}

  /** The cells, in the order of the columns. */
  public List<String> cells() {
    return List.of(cells);
  }

  /** What is left out, without values. */
  public List<String> losses() {
    return new ArrayList<>(losses);
  }

  void put(String column, @Nullable String text) {
    if (text != null && !Blanks.isBlank(text)) cells[COLUMNS.indexOf(column)] = Blanks.strip(text);
  }

  boolean isEmpty(String column) {
    return cells[COLUMNS.indexOf(column)].isEmpty();
  }

  /** Puts several values of a kind into its columns; those for which there is none are lost. */
  void putAll(List<String> columns, Iterable<String> values) {
    int next = 0;
    for (String value : values) {
      if (next == columns.size()) {
        lose(Texts.of("more than %s values of %s", columns.size(), columns.get(0)));
        return;
      }
      put(columns.get(next++), value);
    }
  }

  void lose(String what) {
    losses.add(Texts.of("%s: left out, there is no column for it", what));
  }
}
