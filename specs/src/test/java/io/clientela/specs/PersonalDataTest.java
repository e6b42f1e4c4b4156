package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people of every file of the repository are invented, down to their numbers. */
class PersonalDataTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", "node_modules", "package-lock.json", ".idea", ".cifuzz-corpus");

  /** The mailboxes at which two vendors give out tokens. */
  private static final Set<String> KNOWN = Set.of("soporte@sperant.com", "ayuda@bsale.app");

  @Test
  void noFileHoldsWhatMayBeSomebodys() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      for (String value : PersonalData.foundIn(text(file))) {
        if (KNOWN.stream().noneMatch(value::endsWith)) {
          found.add(ROOT.relativize(file) + ":" + value);
        }
      }
    }

    assertThat(found)
        .as("numbers and addresses outside the ranges of specs/README.md, \"Invented people\"")
        .isEmpty();
  }

  @Test
  void everyKindIsMetInTheRepository() throws IOException {
    Set<String> met = new TreeSet<>();
    for (Path file : files()) {
      for (String line : text(file).split("\n")) {
        for (PersonalData data : PersonalData.KINDS) {
          if (!data.in(line).isEmpty()) met.add(data.kind());
        }
      }
    }

    assertThat(met)
        .containsAll(PersonalData.KINDS.stream().map(PersonalData::kind).distinct().toList());
  }

  /** A tilde keeps this file from holding what it shows; it is taken out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          RUT                  | code: '40111222-7'           | code: '8.76~5.432-K'
          RUT                  | 66.660.001-0                 | 76.08~6.428-5
          RUT                  | "401112227"                  | "1234~56785"
          DNI                  | 99999012A                    | 1234~5678Z
          DNI                  | 99999012-a                   | 0000~0014-z
          NIE                  | Z9999123Q                    | X123~4567L
          NIF                  | B00123455                    | A588~18501
          RUC                  | 20999123458                  | 2012~3456786
          document of Peru     | "document": "99000001"       | "document": "0123~4567"
          document of Peru     | number: '00000001'           | dni: '4561~2378'
          CPF                  | 404.428.201-35               | 123.45~6.789-09
          CNPJ                 | 99.999.123/0001-45           | 11.222.33~3/0001-81
          SNILS                | 900-100-200 93               | 112-23~3-445 95
          series of a passport | serial: '0012'               | "series": "04~12"
          phone                | +56 9 2000 1234              | +56 9 61~23 4567
          phone                | "movil": "725 00 12 34"      | "movil": "61~2 34 56 78"
          phone                | .phone("920001234")          | .phone("96~1234567")
          phone                | '79070001234'                | '791~61234567'
          phone                | "725001234"                  | "612~345678"
          phone                | "(820) 00-01-23"             | "(95~4) 12-34-56"
          phone                | call 725 000 123              | call 61~2 345 678
          phone                | (11) 90123-4567               | (11) 9~8123-4567
          phone                | 11 2000-1234                  | 11 3~123-4567
          e-mail               | ana@example.com, bo@crm.test | ana@gmail~.com
          """)
  void whatMayBeSomebodysIsToldFromWhatIsNobodys(String kind, String nobodys, String somebodys) {
    assertThat(PersonalData.foundIn(nobodys)).isEmpty();
    assertThat(PersonalData.foundIn("first line\n" + somebodys.replace("~", "")))
        .anySatisfy(found -> assertThat(found).startsWith("2: " + kind + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999999-9",
        "999.999.999-99",
        "8765432~1-K",
        "12345678~A",
        "123.456.789-0~8",
        "ana@.gmail~.com"
      })
  void whatCannotBeSomebodysIsLetThrough(String text) {
    assertThat(PersonalData.foundIn(text.replace("~", ""))).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    walk(ROOT, files);
    return files;
  }

  private static void walk(Path folder, List<Path> files) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (NOT_OURS.contains(child.getFileName().toString())) continue;
        if (Files.isDirectory(child)) walk(child, files);
        else files.add(child);
      }
    }
  }

  /** Bytes that are no UTF-8 are read as replacement characters, which are no digits. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
