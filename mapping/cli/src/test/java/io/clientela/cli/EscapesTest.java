package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of others controls no terminal, wherever it comes from. */
class EscapesTest {
  private static final String CONTROLS = "a\u001b[31m\u009b2J\u202e\u2066b";

  @TempDir Path folder;

  @Test
  void inIdsAndCells() throws IOException {
    String csv = "id,given_name,type\n" + CONTROLS + "1,Ana," + CONTROLS + "\n";

    assertHarmless(losses(csv), "a\\u001b[31m\\u009b2J\\u202e\\u2066b1");
  }

  @Test
  void inHeaders() throws IOException {
    assertHarmless(losses("id," + CONTROLS + "\n1,x\n"), "unknown columns: a\\u001b[31m");
  }

  @Test
  void inNamesOfFilesAndArguments() {
    assertHarmless(
        Ran.command(Map.of(), "losses", "--to=all", "--from=" + CONTROLS + ".csv"),
        "a\\u001b[31m\\u009b2J\\u202e\\u2066b.csv");
    assertHarmless(Ran.command(Map.of(), "--" + CONTROLS), "\\u001b[31m");
    assertHarmless(Ran.command(Map.of(), "sample", "--count=" + CONTROLS), "\\u001b[31m");
  }

  @Test
  void inTheTableOfCustomersAndInWhatAVendorSays() throws IOException {
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.script((vendor, method, body) -> new Answer(422, "{\"error\":\"" + CONTROLS + "\"}"));

      Ran ran =
          new Pushes(folder)
              .push(vendors.environment(), "koibox", Pushes.HEADER + CONTROLS + Pushes.FIRST);

      assertHarmless(ran, "a\\u001b[31m\\u009b2J\\u202e\\u2066b1");
      assertThat(ran.out()).contains("\\u001b[31m");
    }
  }

  @Test
  void inJsonThatStandsForTheSame() {
    String customer = "{\"id\":\"1\",\"name\":{\"given\":\"Ana\"},\"note\":\"a\\u009b\\u202eb\"}";

    Ran ran = Ran.withInput(customer, Map.of(), "map", "--to=koibox");

    assertHarmless(ran, "");
    assertThat(JsonParser.parseString(ran.out()).toString()).contains("a\u009b\u202eb");
  }

  private Ran losses(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), csv);
    return Ran.command(Map.of(), "losses", "--to=all", "--from=" + file);
  }

  private static void assertHarmless(Ran ran, String shown) {
    assertThat(ran.out() + ran.err())
        .contains(shown)
        .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009f\u202a-\u202e\u2066-\u2069&&[^\n]]");
  }
}
