package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.language.Language;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;

class HelpInLanguagesTest {
  /** Where the screens are, to be looked at. */
  private static final Path SCREENS = Path.of("target/screens");

  @AfterEach
  void speakEnglishAgain() {
    Texts.speak(Language.EN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void allHelpIsInTheLanguage(Language language) {
    Set<String> english = HelpTree.texts();
    Texts.speak(language);
    List<CommandSpec> commands = new ArrayList<>();
    HelpTree.walk(HelpTree.commands().getCommandSpec(), commands::add);

    assertThat(commands).hasSizeGreaterThan(10);
    for (CommandSpec command : commands) {
      String help = command.commandLine().getUsageMessage().replaceAll("\\s+", " ");
      assertThat(english).filteredOn(help::contains).as(command.qualifiedName()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Usage: clientela push, Map and check everything",
    "es, Uso: clientela push, Convierte y comprueba todo",
    "pt, Uso: clientela push, Converte e verifica tudo",
    "ru, Вызов: clientela push, Преобразовать и проверить всё"
  })
  void helpIsPrintedInTheLanguage(String code, String usage, String dryRun) throws IOException {
    Ran ran = Ran.command(Map.of(), "push", "--help", "--lang", code);
    Files.createDirectories(SCREENS);
    Files.writeString(SCREENS.resolve("help-push-" + code + ".txt"), ran.out());
    Ran all = Ran.command(Map.of(), "--lang=" + code, "--help");
    Files.writeString(SCREENS.resolve("help-" + code + ".txt"), all.out());

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith(usage).contains(dryRun, "--dry-run", "--lang");
    assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }
}
