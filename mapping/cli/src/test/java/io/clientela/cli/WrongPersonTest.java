package io.clientela.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.cli.columns.Presets;
import io.clientela.cli.input.sheet.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody is delivered as another person: family names are no given names, and no company is one.
 */
class WrongPersonTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "CLIENTELA_LOTINFO_USER_ID", "1",
          "CLIENTELA_SPERANT_INPUT_CHANNEL", "1",
          "CLIENTELA_SPERANT_SOURCE", "2",
          "CLIENTELA_SPERANT_INTEREST_TYPE", "3");

  /** The given name and the family name of a person, as each vendor calls them. */
  private static final Map<String, String> NAMES =
      Map.of("firstName", "lastName", "nombre", "apellido1", "fioI", "fioF", "fname", "lname");

  private static final Pattern COMPANY =
      Pattern.compile(
          "(?U)(?:\\b(?:SpA|Ltda|S\\.?L|S\\.?A\\.?C?|E\\.?I\\.?R\\.?L)\\.?$|\\bООО\\b)");
  private static final String CELL = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";

  @TempDir Path folder;

  static Stream<String> samples() {
    return Stream.concat(Presets.NAMES.stream(), Stream.of("excel", "repeated"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noSampleBecomesSomebodyElse(String source) throws IOException {
    String columns = Presets.NAMES.contains(source) ? source : copy(source + ".yaml").toString();

    List<JsonNode> sent = sent(copy(source + ".csv"), "--columns=" + columns);

    assertThat(sent).isNotEmpty().allSatisfy(WrongPersonTest::requireAPersonsNames);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferretería Demo SpA",
        "Peluquería Demo, S.L.",
        "Comercial Demo Ltda.",
        "Constructora Demo S.A.C.",
        "Servicios Demo E.I.R.L.",
        "ООО «Демо Технологии»"
      })
  void aCompanyIsNoPersonInAnyForm(String company) throws IOException {
    for (Path file : inEveryForm(company)) {
      List<JsonNode> sent = sent(file);

      assertThat(sent)
          .as(file.toString())
          .extracting(it -> it.path("company").asText())
          .contains(company);
      assertThat(sent).extracting(it -> it.path("agency").asText()).contains(company);
      assertThat(sent)
          .allSatisfy(
              it ->
                  NAMES.forEach(
                      (given, family) -> {
                        assertThat(it.has(family)).isFalse();
                        assertThat(it.path(given).asText(company)).isEqualTo(company);
                      }));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEMO PRUEBA, JUAN", "Demo Prueba , Juan"})
  void whatStandsBeforeACommaIsTheFamilyNameInEveryForm(String name) throws IOException {
    for (Path file : inEveryForm(name)) {
      List<JsonNode> persons = sent(file).stream().filter(WrongPersonTest::isAPerson).toList();

      assertThat(persons).as(file.toString()).hasSizeGreaterThan(2);
      assertThat(persons).allSatisfy(WrongPersonTest::requireAPersonsNames);
      assertThat(persons)
          .allSatisfy(
              it ->
                  NAMES.forEach(
                      (given, family) -> {
                        assertThat(it.path(given).asText("Juan")).isEqualToIgnoringCase("Juan");
                        assertThat(it.path(family).asText("Demo")).startsWithIgnoringCase("Demo");
                      }));
    }
  }

  private static boolean isAPerson(JsonNode sent) {
    return NAMES.values().stream().anyMatch(sent::has);
  }

  private static void requireAPersonsNames(JsonNode sent) {
    NAMES.forEach(
        (given, family) -> {
          if (!sent.has(family)) return;
          for (String part : List.of(sent.path(given).asText(), sent.path(family).asText())) {
            assertThat(part).doesNotContain(",").doesNotContainPattern(COMPANY);
          }
        });
  }

  /** The same whole name: in three kinds of columns, in a sheet, a card and JSON. */
  private List<Path> inEveryForm(String name) throws IOException {
    String row = "<row>" + CELL + CELL + "</row>";
    String card = "BEGIN:VCARD\nVERSION:3.0\nUID:7\nN:\nFN:%s\nEND:VCARD\n";
    return List.of(
        write("whole.csv", "id;full_name;rut\n7;" + name + ";\n"),
        write("given.csv", "id;given_name\n7;" + name + "\n"),
        write("family.tsv", "id\tfamily_name\n7\t" + name + "\n"),
        Files.write(
            folder.resolve("sheet.xlsx"),
            Workbooks.xlsx()
                .sheet("S", row.formatted("id", "full_name") + row.formatted("7", name))
                .bytes()),
        write("card.vcf", card.formatted(name.replace(",", "\\,"))),
        write("line.jsonl", "{\"id\":\"7\",\"name\":{\"full\":\"" + name + "\"}}\n"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<JsonNode> sent(Path file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("push", "--from=" + file, "--show"));
    arguments.addAll(List.of("--to=bsale,koibox,lotinfo,sperant", "--on-bad-field=drop"));
    arguments.addAll(List.of(options));
    Ran ran = Ran.command(SETTINGS, arguments.toArray(String[]::new));
    return ran.out().lines().filter(it -> it.startsWith("{")).map(WrongPersonTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path copy(String name) throws IOException {
    try (InputStream in = WrongPersonTest.class.getResourceAsStream("input/samples/" + name)) {
      String text = new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return write(name, text);
    }
  }
}
