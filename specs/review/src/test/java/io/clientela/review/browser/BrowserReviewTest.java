package io.clientela.review.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.review.Workspace;
import io.clientela.review.answer.AnswersFile;
import io.clientela.review.answer.RefusedAnswersException;
import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reviewer does, from the first page to the changed contract. */
@Tag("browser")
class BrowserReviewTest {
  @TempDir private static Path folder;
  private static Workspace workspace;
  private static Browser browser;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(folder);
    workspace = Workspace.in(folder);
    assertThat(workspace.build()).isEmpty();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) browser.close();
  }

  @BeforeEach
  void wide() {
    browser.desktop();
    browser.dark(false);
  }

  @Test
  void switchesTheLanguageAtTheSamePlace() {
    browser.get(page("lotinfo/ru/questions.html") + "#LOTINFO-019");
    assertThat(browser.find("h1").getText()).isEqualTo("Вопросы");

    browser.click(browser.find(".languages a[lang=en]"));

    assertThat(browser.url()).endsWith("lotinfo/en/questions.html#LOTINFO-019");
    assertThat(browser.find("h1").getText()).isEqualTo("Questions");
    assertThat(browser.find("#LOTINFO-019").isDisplayed()).isTrue();
  }

  @Test
  void findsAFieldByKeyboardAlone() {
    browser.get(page("bsale/es/index.html"));
    browser.find("body").sendKeys("/");
    browser.await("return document.querySelector('dialog.search').open");
    WebElement input = browser.find("dialog.search input");
    input.sendKeys("ClientInput.maxCredit");
    browser.await("return document.querySelectorAll('#search-results li').length > 0");
    input.sendKeys(Keys.ENTER);

    browser.await("return location.hash.endsWith('ClientInput/properties/maxCredit')");
    assertThat(browser.find(".target .name").getText()).isEqualTo("maxCredit");
  }

  @Test
  void showsOnlyWhatIsAskedFor() {
    browser.get(page("bsale/es/operations.html"));
    long all = browser.shown(".row");
    browser.click(browser.find("input[value=assumed]"));
    long assumed = browser.shown(".row");
    browser.click(browser.find("input[value=changed]"));
    long changed = browser.shown(".row");

    assertThat(assumed).isPositive().isLessThan(all);
    assertThat(changed).isPositive().isLessThan(all);
    browser.reload();
    assertThat(browser.shown(".row")).isEqualTo(changed);

    browser.get(page("bsale/es/questions.html"));
    browser.click(browser.find("input[value=open]"));
    assertThat(browser.shown(".card")).isEqualTo(open("bsale"));
  }

  @Test
  void followsAStatementToItsLineAndBack() {
    browser.get(page("tomticket/pt/operations.html"));
    String field = "/components/schemas/ClientUpdate/properties/telefone";
    browser.click(browser.find("[id='" + field + "'] a.mark"));
    assertThat(browser.url()).endsWith("document.html#L48");

    browser.click(browser.find("#L48 .uses a[href$='telefone']"));
    assertThat(browser.url()).endsWith("operations.html#" + field);
  }

  @Test
  void answersComeBackIntoTheContract() throws IOException {
    browser.get(page("tomticket/pt/questions.html"));
    answer("TOMTICKET-001", "right", "");
    answer("TOMTICKET-002", "wrong", "Só o arroba: \"%40\" é 'lido'\ncomo está.");
    answer("TOMTICKET-003", "right", "Sim: é # isso.");
    answer("TOMTICKET-004", "depends", "Do plano da empresa.");
    answer("TOMTICKET-005", "right", "");
    assertThat(browser.find("[data-answer-progress]").getText()).startsWith("Respondidas: 5 de ");

    browser.reload();
    assertThat(browser.find("#TOMTICKET-002 textarea").getAttribute("value")).contains("%40");
    assertThat(browser.shown(".card.is-answered")).isEqualTo(5);

    browser.click(browser.find(".pages a[href='answers.html']"));
    browser.find("input[name=by]").sendKeys("Equipe da API");
    browser.await("return document.querySelector('[name=mail]').value.includes('TOMTICKET-004')");
    assertThat(browser.find("[name=mail]").getAttribute("value")).contains("Do plano da empresa.");
    Path file = folder.resolve(browser.find("[data-save]").getAttribute("download"));
    browser.click(browser.find("[data-save]"));
    browser.await(() -> Files.exists(file));

    AnswersFile answers = new AnswersFile(workspace.specs(), LocalDate.now(ZoneOffset.UTC));
    Path hostile = folder.resolve("hostile.yaml");
    Files.writeString(
        hostile, Files.readString(file).replaceFirst("version: .*", "version: \"9\""));
    String before = Workspace.read(workspace.provenance("tomticket"));
    assertThatThrownBy(() -> answers.apply(hostile)).isInstanceOf(RefusedAnswersException.class);
    assertThat(Workspace.read(workspace.provenance("tomticket"))).isEqualTo(before);

    assertThat(answers.apply(file)).hasSize(5);
    assertThat(workspace.build()).isEmpty();
    browser.get(page("tomticket/pt/questions.html"));
    assertThat(status("TOMTICKET-001")).isEqualTo("confirmado");
    assertThat(status("TOMTICKET-002")).isEqualTo("rejeitado");
    assertThat(browser.find("#TOMTICKET-002 .answered").getText())
        .contains("Equipe da API", "Só o arroba: \"%40\" é 'lido' como está.");
    browser.get(page("tomticket/pt/operations.html"));
    assertThat(browser.shown(".fact.rejected")).isPositive();
  }

  private static void answer(String id, String verdict, String says) {
    WebElement card = browser.find("#" + id + " form.answer");
    browser.click(card.findElement(By.cssSelector("[value=" + verdict + "]")));
    card.findElement(By.cssSelector("textarea")).sendKeys(says);
  }

  private static long open(String vendor) {
    return Provenance.read(workspace.provenance(vendor)).decisions().stream()
        .filter(Decision::isOpen)
        .count();
  }

  private static String status(String id) {
    return browser.find("#" + id + " .state").getText();
  }

  private static String page(String page) {
    return workspace.site().resolve(page).toUri().toString();
  }
}
