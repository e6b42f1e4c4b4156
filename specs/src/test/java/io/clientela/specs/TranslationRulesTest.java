package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the translations, broken once in a copy of a real one. */
class TranslationRulesTest {
  private static final String OPERATION =
      "$.paths['/update_cliente/{token}/{identificador}/{tipo_identificador}'].post";

  private static final Translation TRANSLATION = Translation.of("tomticket").get(0);
  private static final DocumentIndex INDEX = ProvenanceTest.index("tomticket");

  @Test
  void theTranslationItselfHasNoProblem() {
    assertThat(TranslationRules.problems(TRANSLATION, INDEX)).isEmpty();
  }

  @Test
  void aRemovedTranslationIsReported() {
    assertReported(
        copy -> ((ArrayNode) copy.overlay().path("actions")).remove(0),
        "$.info description: expected a translation, found none");
  }

  @Test
  void aTextThatChangedMakesItsTranslationStale() {
    String at = OPERATION + ".responses['429']";
    assertReported(
        copy -> ((ObjectNode) node(copy, at)).put("description", "More than three a second."),
        at + ": expected x-of: ");
  }

  @Test
  void aDecisionThatChangedMakesItsTranslationStale() {
    assertReported(
        copy ->
            Plant.decision((ObjectNode) copy.provenance(), "TOMTICKET-003").put("question", "?"),
        "TOMTICKET-003: expected of: ");
  }

  @Test
  void whatOnlyTheReviewSaysMakesItsTranslationStaleToo() {
    assertReported(
        copy -> ((ObjectNode) copy.english()).put("summary", "An API."), "of: expected summary: ");
    assertReported(
        copy -> ((ObjectNode) copy.english().path("letter")).put("subject", "Hello"),
        "of: expected letter: ");
    assertReported(
        copy ->
            ((ObjectNode) copy.english().path("decisions").path("TOMTICKET-004"))
                .put("effect", "None."),
        "TOMTICKET-004: expected effect-of: ");
  }

  @ParameterizedTest
  @CsvSource({
    "status 200, status 201, the same of",
    "`erro`, `error`, `erro`=1",
    "`criarchamados`, criarchamados, `criarchamados`=1",
    "como secreto, as the secret, no English words",
  })
  void whatIsNoWordStaysAsItIs(String old, String changed, String expected) {
    assertReported(copy -> replace(copy.overlay(), old, changed), expected);
  }

  @ParameterizedTest
  @CsvSource({
    "id_organizacao vazio, idOrganizacao vazio, the names [id_organizacao]",
    "multipart/form-data, multipart/formdata, multipart/form-data=1",
    "campos[abc01], campos[abc02], the same of {01=2}",
  })
  void namesStayAsTheyAreInDecisionsToo(String old, String changed, String expected) {
    assertReported(copy -> replace(copy.texts(), old, changed), expected);
  }

  @Test
  void aTargetOutsideTheContractIsReported() {
    assertReported(
        copy -> ((ObjectNode) copy.action("$.info")).put("target", "$.information"),
        "$.information: expected a path to an object with a text");
  }

  @Test
  void theMeaningOfACodeIsTheSameInBothPlaces() {
    assertReported(
        copy ->
            ((ObjectNode)
                    copy.action("$.components.schemas.Language").at("/update/x-enumDescriptions"))
                .put("es_ES", "Castelhano."),
        "a description with `es_ES`: Castelhano.");
  }

  @Test
  void aMissingNoteIsReported() {
    assertReported(
        copy -> ((ObjectNode) copy.decision("TOMTICKET-004")).remove("seen"),
        "TOMTICKET-004: expected 1 notes");
  }

  @Test
  void anEffectIsToldInBothLanguages() {
    assertReported(
        copy -> ((ObjectNode) copy.decision("TOMTICKET-004")).remove("effect"),
        "TOMTICKET-004 effect: expected a translation");
    assertReported(
        copy -> ((ObjectNode) copy.english().path("decisions")).remove("TOMTICKET-004"),
        "expected TOMTICKET-004 effect, found none");
  }

  @Test
  void everyOtherTextThatIsShownIsTranslatedAndNoOther() {
    String hash = Translation.hash(TRANSLATION.others().get(0));
    assertReported(
        copy -> ((ObjectNode) copy.texts().path("texts")).remove(hash), "texts: expected a trans");
    assertReported(
        copy -> ((ObjectNode) copy.texts().path("texts")).put("00000000", "Nada."),
        "the hash of a text that is shown, found 00000000");
  }

  @Test
  void theVendorsWordIsUsed() {
    assertReported(
        copy -> replace(copy.overlay(), "carteira", "portfólio"),
        "for portfolio one of [carteira]");
  }

  @Test
  void theVendorsWordStandsOnItsLine() {
    assertReported(
        copy -> ((ObjectNode) copy.glossary().get(0)).put("line", 1), "on the document's line");
  }

  @Test
  void theFirstQuestionsAreThoseOfMostHarm() {
    assertReported(copy -> questions(copy).set(0, Json.of("TOMTICKET-006")), "the order [privacy");
    assertReported(copy -> questions(copy).set(1, Json.of("TOMTICKET-099")), "10 decisions");
    assertReported(copy -> questions(copy).remove(0), "10 decisions");
    assertReported(
        copy -> questions(copy).set(7, Json.of("TOMTICKET-006")), "questions of more harm");
  }

  private static ArrayNode questions(Translation copy) {
    return (ArrayNode) copy.english().path("first-questions");
  }

  private static JsonNode node(Translation copy, String at) {
    return TextNodes.of(copy.bundle()).get(at);
  }

  private static void assertReported(Consumer<Translation> error, String expected) {
    Translation copy = TRANSLATION.copy();
    error.accept(copy);

    assertThat(TranslationRules.problems(copy, INDEX))
        .extracting(Problem::toString)
        .anyMatch(problem -> problem.contains(expected));
  }

  /** Changes the first text that has the old words. */
  private static void replace(JsonNode json, String old, String changed) {
    for (JsonNode object : (Iterable<JsonNode>) objects(json)::iterator) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        String text = entry.getValue().asText().replaceAll("\\s+", " ");
        if (!entry.getValue().isTextual() || !text.contains(old)) continue;
        ((ObjectNode) object).put(entry.getKey(), text.replace(old, changed));
        return;
      }
    }
    throw new IllegalArgumentException("expected a text with " + old + ", found none");
  }

  private static Stream<JsonNode> objects(JsonNode json) {
    Stream<JsonNode> own = json.isObject() ? Stream.of(json) : Stream.empty();
    return Stream.concat(own, json.valueStream().flatMap(TranslationRulesTest::objects));
  }
}
