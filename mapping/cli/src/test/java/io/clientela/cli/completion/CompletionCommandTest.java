package io.clientela.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.Ran;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scripts as texts; in the shells themselves they are tried with the packages. */
class CompletionCommandTest {
  @Test
  void fishIsToldEachCommandWithTheFirstSentenceOfItsHelp() {
    assertThat(script("fish"))
        .startsWith("# Completion of clientela for fish.\ncomplete -c clientela -f\n")
        .contains(
            "complete -c clientela -n __fish_use_subcommand -a push -d 'Delivers customers to"
                + " vendors, and reports the outcome of each'\n",
            "complete -c clientela -n __fish_use_subcommand -a check -d ",
            "complete -c clientela -n __fish_use_subcommand -s V -l version -d ");
  }

  @Test
  void fishIsToldWhetherAFileAWordOrNothingFollowsAnOption() {
    String push = "complete -c clientela -n '__fish_seen_subcommand_from push' ";

    assertThat(script("fish"))
        .contains(
            push + "-l from -r -F -d ",
            push + "-l dry-run -d 'Map and check everything, send nothing'",
            push + "-l on-bad-field -x -a 'fail drop' -d ",
            push + "-l concurrency -x -d ",
            push + "-l columns -r -F -a 'amocrm ",
            "-n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n");
  }

  @Test
  void aQuoteInADescriptionDoesNotEndIt() {
    assertThat(script("fish").lines())
        .allSatisfy(
            it ->
                assertThat(it.replace("\\'", "").chars().filter(c -> c == '\'').count()).isEven());
  }

  @Test
  void bashKnowsTheCommandByItsName() {
    assertThat(script("bash")).contains("complete -F _complete_clientela -o default clientela");
  }

  @Test
  void bashKeepsTheWordsOfEachOptionApart() {
    assertThat(script("bash"))
        .contains(
            "onbadfield_option_args=(\"fail\" \"drop\") # --on-bad-field values",
            "onexisting_option_args=(\"update\" \"skip\" \"fail\") # --on-existing values");
  }

  @Test
  void bashKnowsVendorsAndLanguages() {
    assertThat(script("bash"))
        .contains(
            "to_option_args=(\"bsale\" \"koibox\" \"lotinfo\" \"sperant\" \"tomticket\""
                + " \"tomticket-v2\" \"all\") # --to values",
            "from_option_args=(\"bsale\" \"koibox\" \"sperant\" \"tomticket-v2\" \"lotinfo\")",
            "lang_option_args=(\"en\" \"es\" \"pt\" \"ru\") # --lang values");
  }

  @Test
  void zshFindsItByItsFirstLine() {
    String withoutAlias = script("bash").replace("  alias compopt=complete\n", "");

    assertThat(script("zsh")).startsWith("#compdef clientela\n").contains(withoutAlias);
    assertThat(withoutAlias).doesNotContain("alias compopt");
  }

  @Test
  void anotherShellIsAUsageError() {
    Ran ran = Ran.command(Map.of(), "completion", "csh");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("csh");
  }

  private static String script(String shell) {
    Ran ran = Ran.command(Map.of(), "completion", shell);
    assertThat(ran.code()).isZero();
    return ran.out();
  }
}
