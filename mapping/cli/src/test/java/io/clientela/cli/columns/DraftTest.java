package io.clientela.cli.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
  @Test
  void aDraftHasAGuessAndThreeShapesForEachColumnAndCanBeRead() {
    String yaml =
        draft(
            List.of("RUT", "Nombre", "Fecha de nacimiento", "Límite", "Contacto", "X: y", "Correo"),
            List.of("40.000.001-8", "Ana", "13/05/1985", "1.500,50", "ana@example.com", "1", ""),
            List.of("45000006-k", "Eva María", "31118", "7", "eva@example.com", "22", ""));

    assertThat(yaml.lines().skip(4))
        .containsExactly(
            "columns:",
            "  # 99.999.999-9  |  99999999-A",
            "  RUT: rut",
            "  # AAA  |  AAA AAAAA",
            "  Nombre: given_name",
            "  # 99/99/9999  |  99999",
            "  Fecha de nacimiento: {to: birth_date, date: [d/M/yyyy, excel]}",
            "  # 9.999,99  |  9",
            "  Límite: {to: credit_limit, decimal: comma}",
            "  # AAA" + "@AAAAAAA.AAA",
            "  Contacto: emails",
            "  # 9  |  99",
            "  'X: y':");
    List<String> problems = new ArrayList<>();
    assertThat(ColumnMapping.parse(yaml, problems).columns()).hasSize(6);
    assertThat(problems).isEmpty();
  }

  @Test
  void aDayThatMayBeReadInTwoWaysIsNotGuessed() {
    assertThat(draft(List.of("Birthday", "B"), List.of("03/04/1985", "x")))
        .contains("Birthday: birth_date # say date: d/M/yyyy or M/d/yyyy");
  }

  @Test
  void twoColumnsThatMayMeanTheSameAreNotBothTaken() {
    assertThat(draft(List.of("Nombre", "First name"), List.of("Ana", "Ana")))
        .contains("Nombre: given_name", "First name: # given_name, too?");
  }

  @SafeVarargs
  private static String draft(List<String> names, List<String>... rows) {
    Draft draft = new Draft();
    for (List<String> row : rows) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        if (!row.get(i).isEmpty()) fields.put(i + ":" + names.get(i), row.get(i));
      }
      draft.add(fields);
    }
    return draft.yaml();
  }
}
