package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers that are refused, to be mended and sent again. */
class RejectsTest {
  private static final String HEADER = "id;given_name;birth_date;email\n";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();
  private Path rejects;

  @BeforeEach
  void nameTheFile() {
    rejects = folder.resolve("rejects.csv");
  }

  @Test
  void whatIsRefusedStandsInItsOwnColumnsAndCanBeMendedAndPushed() throws IOException {
    String bad = "2;Eva;10/01/1985;persona-2@example.com";
    String open = "3;\"Isa;;persona-3@example.com";
    Ran ran = push(HEADER + "1;Ana;;persona-1@example.com\n" + bad + "\n" + open + "\n4;Ida;;\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("Rejects: " + rejects + ", 2 in it");
    assertThat(Files.readAllLines(rejects))
        .hasSize(3)
        .satisfies(
            it -> assertThat(it.get(0)).isEqualTo("clientela_reason;" + HEADER.strip()),
            it ->
                assertThat(it.get(1))
                    .startsWith("\"line 3: birth_date: is not a date")
                    .endsWith(";" + bad),
            it -> assertThat(it.get(2)).startsWith("\"line 4: ").endsWith(";" + open));

    String mended =
        Files.readString(rejects).replace("10/01/1985", "1985-01-10").replace("3;\"Isa", "3;Isa");
    Ran again = Ran.command(vendors.environment(), arguments(write("mended.csv", mended)));

    assertThat(again.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-2@example.com")).isEqualTo(1);
    assertThat(vendors.taken("koibox", "persona-3@example.com")).isEqualTo(1);
  }

  @Test
  void aFileIsNotWrittenOverAndNoneIsMadeForNothing() throws IOException {
    assertThat(push(HEADER + "1;Ana;;\n").code()).isZero();
    assertThat(rejects).doesNotExist();
    Files.writeString(rejects, "mine");

    Ran ran = push(HEADER + "1;Ana;x;\n", "--dry-run");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(rejects + " exists and is not written over");
    assertThat(rejects).hasContent("mine");
  }

  @Test
  void whatOneVendorTookIsNoReject() throws IOException {
    vendors.script(
        (vendor, method, body) ->
            vendor.equals("koibox") ? new FakeVendors.Answer(400, "{}") : null);

    String csv =
        HEADER.replace("\n", ";external_id.tomticket\n") + "1;Ana;;ana@example.com;5\n2;Eva;;;\n";
    String[] arguments = arguments(write("customers.csv", csv), "--rejects=" + rejects);
    arguments[2] = "--to=koibox,tomticket";
    Ran ran = Ran.command(vendors.environment(), arguments);

    assertThat(ran.out()).contains("1 that some vendor took and another did not");
    assertThat(Files.readAllLines(rejects)).hasSize(2).last().asString().endsWith(";2;Eva;;;");
  }

  @Test
  void linesOfJsonStandBelowTheReason() throws IOException {
    String line = "{\"id\":\"1\",\"name\":{\"given\":\"Ana\"},\"gender\":7}";
    Path file = write("c.jsonl", line + "\n{\"id\":\"2\",\"name\":{\"given\":\"Eva\"}}\n");

    Ran.command(vendors.environment(), arguments(file, "--rejects=" + rejects));

    assertThat(Files.readAllLines(rejects))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("# line 1: gender");
    assertThat(Files.readAllLines(rejects)).last().isEqualTo(line);
    Path mended = write("m.jsonl", Files.readString(rejects).replace("7", "\"female\""));
    assertThat(Ran.command(vendors.environment(), arguments(mended, "--dry-run")).code()).isZero();
  }

  private Ran push(String csv, String... more) throws IOException {
    String[] all = new String[more.length + 1];
    all[0] = "--rejects=" + rejects;
    System.arraycopy(more, 0, all, 1, more.length);
    return Ran.command(vendors.environment(), arguments(write("customers.csv", csv), all));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String[] arguments(Path file, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "push";
    all[1] = "--from=" + file;
    all[2] = "--to=koibox";
    all[3] = "--no-rate-limit";
    System.arraycopy(more, 0, all, 4, more.length);
    return all;
  }
}
