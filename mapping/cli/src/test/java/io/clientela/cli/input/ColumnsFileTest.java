package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.ColumnRule;
import io.clientela.cli.columns.ColumnRule.Target;
import io.clientela.cli.columns.Presets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsFileTest {
  @TempDir Path folder;

  @Test
  void columnsAndConstantsAreRead() throws IOException {
    Path file = write("columns:\n  Nombre: given_name\n  Saldo:\nconstants:\n  type: person\n");

    ColumnMapping mapping = ColumnsFile.read(file);

    assertThat(targets(mapping))
        .isEqualTo(Map.of("Nombre", List.of("given_name"), "Saldo", List.of()));
    assertThat(mapping.constants()).isEqualTo(Map.of("type", "person"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01310",
        "0123",
        "0o17",
        "0x1F",
        "1_000",
        "1.10",
        "1e3",
        "+56920001234",
        "NO",
        "yes",
        "True",
        "2024-01-01",
        "190:20:30",
        ".inf",
        "=x"
      })
  void aConstantIsTheTextThatStandsThere(String text) throws IOException {
    for (String written : new String[] {text, "'" + text + "'", "\"" + text + "\"", "&a " + text}) {
      Path file = write("constants:\n  address_postal_code: " + written + "\n");

      assertThat(ColumnsFile.read(file).constants()).isEqualTo(Map.of("address_postal_code", text));
    }
  }

  @Test
  void anAliasIsTheTextItStandsFor() throws IOException {
    Path file = write("constants:\n  address_country: &c CL\n  document_country: *c\n");

    assertThat(ColumnsFile.read(file).constants())
        .isEqualTo(Map.of("address_country", "CL", "document_country", "CL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01310", "NO", "1.10", "2024-01-01", "0x1F"})
  void anOwnNameIsTheTextThatStandsThere(String name) throws IOException {
    Path file = write("columns:\n  " + name + ": note\n");

    assertThat(targets(ColumnsFile.read(file))).isEqualTo(Map.of(name, List.of("note")));
  }

  @Test
  void aColumnsNameMayBeInAnyCaseButThatOfACustomField() throws IOException {
    Path file = write("columns:\n  N: Given_Name\nconstants:\n  custom.lotinfo.userId: 7\n");

    ColumnMapping mapping = ColumnsFile.read(file);

    assertThat(targets(mapping)).isEqualTo(Map.of("N", List.of("given_name")));
    assertThat(mapping.constants()).isEqualTo(Map.of("custom.lotinfo.userId", "7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "''", "\" \"", "\"\\u00a0\"", "# nothing"})
  void anEmptyConstantIsAnError(String written) throws IOException {
    assertProblems(
        "constants:\n  type: person\n  note: " + written + "\n",
        "line 3: constant note: is empty; a value that YAML takes for nothing belongs in quotes");
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() throws IOException {
    assertProblems(
        "columns:\n  Nombre: first_name\n  A: [id, [note]]\n  B: {id: 1}\n  B: note\n"
            + "constants:\n  kind: person\n  type: [person]\n  note:\nother: 1\n",
        "line 2: first_name is not a column (did you mean given_name?);"
            + " line 3: A: expected the name of a column, found a list;"
            + " line 4: B: id: expected to, label, date, decimal, values, not, split, join, prefix or"
            + " trim; line 4: B: expected to: with our column;"
            + " line 5: B stands in line 4 already;"
            + " line 7: kind is not a column;"
            + " line 8: constant type: expected a value, found a list;"
            + " line 9: constant note: is empty; a value that YAML takes for nothing belongs in"
            + " quotes;"
            + " line 10: other: expected columns:, constants:, extends:, others:, absent:, country:, date:, decimal: or zone:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "columns: [a, b] | line 1: columns: expected lines such as 'Name: full_name', found a list",
        "constants: x | line 1: constants: expected lines such as 'type: person', found a value",
        "[a] | line 1: expected columns:, constants:, extends:, others:, absent:, country:, date:, decimal: or zone:, found a list",
        "text | line 1: expected columns:, constants:, extends:, others:, absent:, country:, date:, decimal: or zone:, found a value",
        "'' | the file is empty: expected columns:, constants:, extends:, others:, absent:, country:, date:, decimal: or zone:",
        "# nothing | the file is empty: expected columns:, constants:, extends:, others:, absent:, country:, date:, decimal: or zone:",
        "'columns: {a: note}\n---\ncolumns: {b: note}' | line 3: is a second YAML document, expected"
            + " one",
        "columns: {<<: {a: note}} | line 1: <<: a: expected to, label, date, decimal, values, not, split, join, prefix or trim; line 1: <<: expected to: with our column",
        "columns: {[a]: note} | line 1: columns: expected lines such as 'Name: full_name', found a"
            + " list",
        "constants: {note: \"\\ud800\"} | line 1: constant note: has half a surrogate pair, which"
            + " UTF-8 cannot hold",
        "constants: {note: \"a\\0\"} | line 1: constant note: has a NUL character",
      })
  void whatIsNoMappingIsToldWithItsLine(String yaml, String problem) throws IOException {
    assertProblems(yaml, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'columns: [\n' | line 2, column 1: is not readable YAML",
        "'columns:\n\tA: note' | line 2, column 1: is not readable YAML: indent with blanks, not with"
            + " tabs",
        "'constants:\n  note: a: b' | line 2, column 10: is not readable YAML: a text with ': ' in it"
            + " belongs in quotes",
        "constants: {note: *nobody} | line 1, column 19: is not readable YAML",
      })
  void aFileThatIsNoYamlIsToldOnOneLine(String yaml, String problem) throws IOException {
    assertProblems(yaml, problem);
  }

  @Test
  void aliasesThatGrowAreNotFollowed() throws IOException {
    StringBuilder bomb = new StringBuilder("constants:\n  note: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("  n" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }

    assertThatThrownBy(() -> ColumnsFile.read(write(bomb.toString())))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("aliases");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    assertThatThrownBy(() -> ColumnsFile.read(write("columns: " + "[".repeat(100_000))))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("nesting");
  }

  @Test
  void aFileThatIsNotUtf8IsToldWithItsLine() throws IOException {
    Path file = folder.resolve("columns.yaml");
    Files.write(file, "columns:\n  Teléfono: phone\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> ColumnsFile.read(file))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(file + ": line 2 is not UTF-8, looks like Windows-1252; save it as UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> ColumnsFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageEndingWith(
            "none.yaml does not exist; what is built in: " + String.join(", ", Presets.NAMES));
    assertThatThrownBy(() -> ColumnsFile.read(folder))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageEndingWith(" is not a file that can be read");
  }

  /** Our columns, by the names as they stand in the mapping. */
  private static Map<String, List<String>> targets(ColumnMapping mapping) {
    return mapping.columns().values().stream()
        .collect(
            Collectors.toMap(
                ColumnRule::name, it -> it.targets().stream().map(Target::column).toList()));
  }

  private void assertProblems(String yaml, String problems) throws IOException {
    Path file = write(yaml);

    assertThatThrownBy(() -> ColumnsFile.read(file))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(file + ": " + problems);
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("columns.yaml"), yaml);
  }
}
