package io.clientela.cli.columns;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The column that somebody may have meant. */
final class Suggestions {
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 40;

  private static final String VENDORS =
      Arrays.stream(MappedVendor.values()).map(MappedVendor::key).collect(Collectors.joining(", "));

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
          Map.entry("customer_id", "id"),
          Map.entry("codigo", "id"),
          Map.entry("full_name", "full_name"),
          Map.entry("nombre_y_apellido", "full_name"),
          Map.entry("nome_completo", "full_name"),
          Map.entry("фио", "full_name"),
          Map.entry("имя", "given_name"),
          Map.entry("отчество", "middle_name"),
          Map.entry("фамилия", "family_name"),
          Map.entry("sobrenome", "family_name"),
          Map.entry("apellido_paterno", "family_name"),
          Map.entry("apellido_materno", "second_family_name"),
          Map.entry("segundo_apellido", "second_family_name"),
          Map.entry("компания", "organisation"),
          Map.entry("razao_social", "organisation"),
          Map.entry("correo_electronico", "email"),
          Map.entry("e_mail_address", "email"),
          Map.entry("email_address", "email"),
          Map.entry("почта", "email"),
          Map.entry("movil", "phone"),
          Map.entry("celular", "phone"),
          Map.entry("telefono_movil", "phone"),
          Map.entry("телефон", "phone"),
          Map.entry("мобильныи_телефон", "phone"),
          Map.entry("рабочии_телефон", "phone"),
          Map.entry("адрес", "address_street"),
          Map.entry("endereco", "address_street"),
          Map.entry("calle", "address_street"),
          Map.entry("rua", "address_street"),
          Map.entry("cidade", "address_city"),
          Map.entry("город", "address_city"),
          Map.entry("bairro", "address_district"),
          Map.entry("distrito", "address_district"),
          Map.entry("estado", "address_region"),
          Map.entry("region", "address_region"),
          Map.entry("state", "address_region"),
          Map.entry("provincia", "address_province"),
          Map.entry("страна", "address_country"),
          Map.entry("codigo_postal", "address_postal_code"),
          Map.entry("cep", "address_postal_code"),
          Map.entry("индекс", "address_postal_code"),
          Map.entry("fecha_de_nacimiento", "birth_date"),
          Map.entry("fecha_nacimiento", "birth_date"),
          Map.entry("data_de_nascimento", "birth_date"),
          Map.entry("date_of_birth", "birth_date"),
          Map.entry("дата_рождения", "birth_date"),
          Map.entry("sexo", "gender"),
          Map.entry("genero", "gender"),
          Map.entry("пол", "gender"),
          Map.entry("idioma", "language"),
          Map.entry("ocupacion", "occupation"),
          Map.entry("cargo", "occupation"),
          Map.entry("job_title", "occupation"),
          Map.entry("должность", "occupation"),
          Map.entry("observaciones", "note"),
          Map.entry("comentarios", "note"),
          Map.entry("комментарии", "note"),
          Map.entry("limite", "credit_limit"),
          Map.entry("limite_de_credito", "credit_limit"),
          Map.entry("credito", "credit_allowed"),
          Map.entry("activo", "active"),
          Map.entry("fecha_de_creacion", "created"),
          Map.entry("create_date", "created"),
          Map.entry("дата_создания", "created"),
          Map.entry("notes", "note"),
          Map.entry("nota", "note"));

  private Suggestions() {}

  /** What to add to the name of a column that is not known; nothing if it is like none. */
  static String of(String unknown) {
    String lower = unknown.toLowerCase(Locale.ROOT);
    if (lower.startsWith(Columns.EXTERNAL_ID) || lower.startsWith(Columns.GROUP)) {
      return Texts.of(" (the vendors are %s)", VENDORS);
    }
    return meant(simple(unknown)).map(it -> Texts.of(" (did you mean %s?)", it)).orElse("");
  }

  /** The column that a name of somebody's own may stand for. */
  static Optional<String> column(String own) {
    Optional<String> meant = Columns.named(own).or(() -> meant(simple(own)));
    return meant.map(
        it ->
            it.equals("email")
                ? Columns.MORE_EMAILS
                : it.equals("phone") ? Columns.MORE_PHONES : it);
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
        .replaceAll("[^\\p{L}0-9]+", "_");
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
