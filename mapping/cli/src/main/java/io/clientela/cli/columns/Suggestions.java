package io.clientela.cli.columns;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The column that somebody may have meant. */
final class Suggestions {
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 40;

  /** Names that other systems have for our columns. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("name", "full_name"),
          Map.entry("customer_name", "full_name"),
          Map.entry("nombre_completo", "full_name"),
          Map.entry("first_name", "given_name"),
          Map.entry("nombre", "given_name"),
          Map.entry("nombres", "given_name"),
          Map.entry("nome", "given_name"),
          Map.entry("last_name", "family_name"),
          Map.entry("surname", "family_name"),
          Map.entry("apellido", "family_name"),
          Map.entry("apellidos", "family_name"),
          Map.entry("company", "organisation"),
          Map.entry("organization", "organisation"),
          Map.entry("empresa", "organisation"),
          Map.entry("razon_social", "organisation"),
          Map.entry("giro", "trade_activity"),
          Map.entry("cedula", "document_number"),
          Map.entry("mail", "email"),
          Map.entry("e_mail", "email"),
          Map.entry("correo", "email"),
          Map.entry("phone_number", "phone"),
          Map.entry("mobile", "phone"),
          Map.entry("telefono", "phone"),
          Map.entry("telefone", "phone"),
          Map.entry("address", "address_street"),
          Map.entry("street", "address_street"),
          Map.entry("direccion", "address_street"),
          Map.entry("city", "address_city"),
          Map.entry("ciudad", "address_city"),
          Map.entry("comuna", "address_district"),
          Map.entry("country", "address_country"),
          Map.entry("pais", "address_country"),
          Map.entry("zip", "address_postal_code"),
          Map.entry("postal_code", "address_postal_code"),
          Map.entry("birthday", "birth_date"),
          Map.entry("nacimiento", "birth_date"),
          Map.entry("sex", "gender"),
          Map.entry("notes", "note"),
          Map.entry("nota", "note"));

  private Suggestions() {}

  /** What to add to the name of a column that is not known; nothing if it is like none. */
  static String of(String unknown) {
    return meant(simple(unknown)).map(it -> " (did you mean " + it + "?)").orElse("");
  }

  private static Optional<String> meant(String name) {
    if (name.length() > LONGEST) return Optional.empty();
    if (OTHERS.containsKey(name)) return Optional.of(OTHERS.get(name));
    return Columns.catalogue().stream()
        .map(Column::name)
        .filter(it -> !it.endsWith(">"))
        .filter(it -> edits(name, it) <= Math.min(MOST_EDITS, it.length() / 4))
        .min(Comparator.comparingInt(it -> edits(name, it)));
  }

  /** Small letters without accents, joined as our names are. */
  private static String simple(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_");
  }

  /** How many letters have to be put in, left out or changed. */
  private static int edits(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) above[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
