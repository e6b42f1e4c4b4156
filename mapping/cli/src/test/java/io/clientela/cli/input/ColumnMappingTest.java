package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMappingTest {
  @TempDir Path folder;

  @Test
  void columnsAndConstantsAreRead() throws IOException {
    Path file = write("columns:\n  Nombre: given_name\n  Saldo:\nconstants:\n  type: person\n");

    assertThat(ColumnMapping.read(file))
        .isEqualTo(
            new ColumnMapping(
                Map.of("Nombre", Optional.of("given_name"), "Saldo", Optional.empty()),
                Map.of("type", "person")));
  }

  @Test
  void everythingThatIsNotKnownIsNamedAtOnce() throws IOException {
    Path file = write("columns:\n  Nombre: first\nconstants:\n  kind: person\nother: 1\n");

    assertThatThrownBy(() -> ColumnMapping.read(file))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining(
            "line 2: first is not a column; line 4: kind is not a column; line 5: other: expected columns: or constants:");
  }

  @Test
  void aFileThatIsNoYamlIsToldOnOneLine() throws IOException {
    Path file = write("columns: [\n");

    assertThatThrownBy(() -> ColumnMapping.read(file))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("line 2, column 1: is not readable YAML")
        .message()
        .doesNotContain("\n");
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("columns.yaml"), yaml);
  }
}
