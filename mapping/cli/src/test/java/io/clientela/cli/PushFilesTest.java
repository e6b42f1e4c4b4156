package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that a push writes, and those that it must not. */
class PushFilesTest {
  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @CsvSource({
    "report, none/x, its folder does not exist",
    "journal, none/x, its folder does not exist",
    "report, customers.csv/x, a part of its path is not a folder",
    "journal, customers.csv/x, a part of its path is not a folder"
  })
  void aFileThatCannotBeOpenedIsNamedWithTheReason(String what, String name, String reason)
      throws IOException {
    Path file = folder.resolve(name);

    Ran ran = push("--" + what + "=" + file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo("clientela: the " + what + " " + file + " cannot be opened: " + reason + "\n");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--report=FILE", "--journal=FILE", "--journal=FILE --resume"})
  void aFileOfSomebodyElseIsRefusedAndLeftAsItIs(String option) throws IOException {
    Path file = Files.writeString(folder.resolve("precious.txt"), "precious");

    Ran ran = push(option.replace("FILE", file.toString()).split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(file.toString()).doesNotContain("precious\n");
    assertThat(Files.readString(file)).isEqualTo("precious");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ",,\n , ,\n"})
  void aFileWithoutCustomersIsNothingDone(String rows) throws IOException {
    Ran ran = pushFile(HEADER + rows);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("Nothing is delivered or deliverable: the file has no customers.");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void reportAndJournalAreTheirOwnersOnly() throws IOException {
    push();

    for (String name : new String[] {"report.jsonl", "journal.jsonl"}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
  }

  private Ran push(String... options) throws IOException {
    return pushFile(HEADER + FIRST, options);
  }

  private Ran pushFile(String customers, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), customers);
    List<String> arguments = new ArrayList<>(List.of("push", "--from=" + file, "--to=koibox"));
    arguments.addAll(List.of(options));
    for (String what : List.of("report", "journal")) {
      boolean given = arguments.stream().anyMatch(it -> it.startsWith("--" + what + "="));
      if (!given) arguments.add("--" + what + "=" + folder.resolve(what + ".jsonl"));
    }
    return Ran.command(vendors.environment(), arguments.toArray(String[]::new));
  }
}
