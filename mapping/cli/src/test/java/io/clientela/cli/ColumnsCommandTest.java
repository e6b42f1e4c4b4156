package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsCommandTest {
  @TempDir Path folder;

  @Test
  void aDraftIsWrittenThatMapsTheFile() throws IOException {
    Path file = folder.resolve("clientes.csv");
    Files.writeString(
        file, "Nombre;Fecha de nacimiento;Saldo\nAna Demo;13/05/1985;7\nEva;01/02/1990;8\n");

    Ran draft = Ran.command(Map.of(), "columns", "--for", file.toString());
    Path columns = Files.writeString(folder.resolve("columns.yaml"), draft.out());
    Ran losses = losses(file, columns.toString());

    assertThat(draft.code()).isZero();
    assertThat(draft.out())
        .contains("Nombre: given_name", "{to: birth_date, date: d/M/yyyy}", "  Saldo:\n")
        .doesNotContain("Ana", "1985");
    assertThat(losses.code()).isZero();
    assertThat(losses.err()).isEmpty();
  }

  @Test
  void theFormOfAFileIsSaidAsAtADelivery() throws IOException {
    Path file = Files.writeString(folder.resolve("clientes.dat"), "Nombre^Saldo\nAna^7\n");

    Ran draft =
        Ran.command(Map.of(), "columns", "--for", file.toString(), "--form=csv", "--separator=^");

    assertThat(draft.code()).as(draft.err()).isZero();
    assertThat(draft.out()).contains("Nombre: given_name", "  Saldo:\n");
  }

  @Test
  void aMappingThatIsBuiltInIsTakenByItsName() throws IOException {
    Path file = folder.resolve("contacts.csv");
    Files.writeString(file, "First Name,Last Name,Photo\nAna,Demo,x\n");

    Ran losses = losses(file, "google");

    assertThat(losses.code()).isZero();
    assertThat(losses.err()).contains("left out: Photo");
  }

  @Test
  void aMappingThatIsNotThereIsToldWithThoseThatAreBuiltIn() throws IOException {
    Path file = Files.writeString(folder.resolve("contacts.csv"), "id\n1\n");

    Ran losses = losses(file, "gogle");

    assertThat(losses.code()).isEqualTo(2);
    assertThat(losses.err()).contains("gogle does not exist; what is built in: amocrm,");
  }

  private static Ran losses(Path file, String columns) {
    return Ran.command(
        Map.of(), "losses", "--from", file.toString(), "--to", "koibox", "--columns", columns);
  }
}
