package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  private static final String HEADER =
      "id,type,given_name,family_name,document_type,document_number,document_country,email\n";
  private static final String GOOD = "1,person,Ana,Prueba,rut,41333444-6,CL,persona@example.com\n";
  private static final String WRONG = "2,person,Eva,Prueba,rut,41333444-7,CL,otra@example.com\n";

  @TempDir Path folder;

  @AfterEach
  void speakEnglishAgain() {
    Ran.command(Map.of(), "--version");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, es_CL.UTF-8, se esperaba un comando",
    "LC_MESSAGES, pt_BR, era esperado um comando",
    "LC_ALL, ru_RU.UTF-8, ожидалась команда",
    "CLIENTELA_LOCALE, es_CL.UTF-8, se esperaba un comando",
    "LANG, fr_FR.UTF-8, expected a command",
    "LANG, C.UTF-8, expected a command",
    "LC_ALL, POSIX, expected a command"
  })
  void theEnvironmentSaysWhichLanguageIsSpoken(String variable, String value, String told) {
    Ran ran = Ran.command(Map.of(variable, value));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith(told);
  }

  @Test
  void ofTheVariablesTheOneThatCountsForMessagesCounts() {
    Map<String, String> all = Map.of("LC_ALL", "es_PE", "LC_MESSAGES", "pt_BR", "LANG", "ru_RU");
    Map<String, String> empty = Map.of("LC_ALL", "", "LC_MESSAGES", "pt_BR", "LANG", "ru_RU");

    assertThat(Ran.command(all).err()).startsWith("se esperaba");
    assertThat(Ran.command(empty).err()).startsWith("era esperado");
  }

  @Test
  void whatTheScriptNotedCountsMoreThanTheLocaleThatItSet() {
    Map<String, String> noted = Map.of("CLIENTELA_LOCALE", "ru_RU.UTF-8", "LC_ALL", "C.UTF-8");

    assertThat(Ran.command(noted).err()).startsWith("ожидалась команда");
  }

  @Test
  void theOptionCountsMoreThanTheEnvironmentAndStandsAnywhere() {
    Map<String, String> spanish = Map.of("LANG", "es_ES.UTF-8");

    assertThat(Ran.command(spanish, "--lang=ru").err()).startsWith("ожидалась команда");
    assertThat(Ran.command(spanish, "--lang", "pt", "push").err()).contains("Faltam as opções");
    assertThat(Ran.command(spanish, "push", "--lang", "PT").err()).contains("Faltam as opções");
    assertThat(Ran.command(spanish, "push").err()).contains("Faltan las opciones obligatorias");
  }

  @Test
  void anUnknownLanguageIsAnErrorThatNamesThoseThereAre() {
    Ran ran = Ran.command(Map.of("LANG", "es_ES"), "push", "--lang=fr", "--help");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo("clientela: se esperaba en, es, pt, ru en --lang, se encontró fr\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "push --to=bsale",
        "push --from",
        "push --form=7 --from=x --to=bsale",
        "push --limit=x --from=x --to=bsale",
        "push --from=x --from=y --to=bsale",
        "push --from --to=bsale",
        "push --dry-run=yes --from=x --to=bsale",
        "push --dry-rum --from=x --to=bsale",
        "push x --from=x --to=bsale",
        "completion",
        "completion tcsh",
        "receive --out=x",
        "receive --out=x --koibox --tomticket-v2",
        "pusch"
      })
  void whatIsWrongWithTheArgumentsIsToldInTheLanguage(String arguments) {
    String english = Ran.command(Map.of(), arguments.split(" ")).err().lines().toList().get(0);
    for (String code : List.of("es", "pt", "ru")) {
      Ran ran = Ran.command(Map.of("LANG", code), arguments.split(" "));
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err().lines().toList().get(0)).isNotEqualTo(english);
      assertThat(ran.err()).doesNotContain("option", "Unknown", "expected", "value for");
      assertThat(ran.err()).doesNotContain("mutually", "Missing", " or ", "boolean");
    }
  }

  @Test
  void whatIsWrongWithSettingsIsToldInTheLanguage() throws IOException {
    Path credentials = folder.resolve("credentials");
    Files.writeString(credentials, "secret");
    Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-------"));
    Map<String, String> environment =
        Map.of("LANG", "es", "CLIENTELA_BSALE_TOKEN", "x", "CLIENTELA_BSALE_URL", "ftp://x.test");

    assertThat(Ran.command(environment, "pull", "--from=bsale").err())
        .isEqualTo("clientela: Bsale: La URL base no es una URL http ni https.\n");
    assertThat(Ran.command(environment, "pull", "--from=bsale", "--credentials=" + credentials))
        .extracting(Ran::err, STRING)
        .endsWith("línea 1: se esperaba NOMBRE=valor con un nombre como CLIENTELA_BSALE_TOKEN.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es|no es un RUT: su dígito verificador es incorrecto, se encontró 99999999-9",
        "pt|não é um RUT: seu dígito verificador está errado, foi encontrado 99999999-9",
        "ru|не RUT: контрольная цифра неверна, найдено 99999999-9"
      })
  void aRunIsToldInTheLanguageAndItsFilesKeepTheirNames(String code, String problem)
      throws IOException {
    Ran english = dryRun("en");
    List<String> report = report();
    Ran ran = dryRun(code);
    Files.createDirectories(Path.of("target/screens"));
    Files.writeString(
        Path.of("target/screens/dry-run-" + code + ".txt"), ran.err() + "\n" + ran.out());

    assertThat(ran.code()).isEqualTo(english.code()).isEqualTo(1);
    assertThat(ran.out()).contains(problem).doesNotContain("customer", "could not be read");
    assertThat(report()).hasSameSizeAs(report);
    assertThat(names(report())).isEqualTo(names(report));
  }

  @Test
  void thePageOfAReportIsInTheLanguageAndIsWrittenOverInAnother() throws IOException {
    assertThat(page("ru")).contains("<html lang=\"ru\">", "Отправка клиентов", "можно отправить");
    assertThat(page("es"))
        .contains(
            "<html lang=\"es\">", "Clientes entregados", "su dígito verificador es incorrecto")
        .doesNotContain("Not done", "customers", "outcome");
  }

  private String page(String code) throws IOException {
    dryRun(code, "--report-format=html");
    return Files.readString(folder.resolve("report.jsonl"));
  }

  /** A table's columns stand under their headings whatever the letters. */
  @Test
  void columnsAreAlignedInCyrillic() throws IOException {
    List<String> table = dryRun("ru").out().lines().takeWhile(it -> !it.isBlank()).toList();

    int column = table.get(0).indexOf("koibox");
    assertThat(column).isPositive();
    assertThat(table).allSatisfy(row -> assertThat(row.charAt(column - 1)).isEqualTo(' '));
  }

  @Test
  void aTerminalWhoseCharactersAreOthersGetsUtf8() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=US-ASCII",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--lang=ru",
                "--help")
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(out).startsWith("Вызов: clientela");
  }

  private Ran dryRun(String code, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), HEADER + GOOD + WRONG);
    List<String> arguments = new ArrayList<>(List.of("push", "--dry-run", "--lang=" + code));
    arguments.add("--from=" + file);
    arguments.add("--to=bsale,koibox,lotinfo");
    arguments.add("--report=" + folder.resolve("report.jsonl"));
    arguments.addAll(List.of(more));
    return Ran.command(Map.of(), arguments.toArray(String[]::new));
  }

  private List<String> report() throws IOException {
    return Files.readAllLines(folder.resolve("report.jsonl"));
  }

  /** The lines without what is told to people. */
  private static List<String> names(List<String> report) {
    return report.stream().map(it -> it.replaceAll("\"reason\":\"[^\"]*\"", "")).toList();
  }
}
