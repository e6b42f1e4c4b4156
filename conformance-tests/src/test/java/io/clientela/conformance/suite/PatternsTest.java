package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.conformance.probe.Probes;
import io.clientela.conformance.probe.SeededTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of the contracts means the same to Prism as to the Java oracle. Prism switches all
 * its checks of a body off, silently, where a pattern does not compile.
 */
class PatternsTest {
  /** By ECMA-262 with Unicode: of each pattern, which of its texts match, or why it is none. */
  private static final String SCRIPT =
      """
      const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const judge = ({ pattern, texts }) => {
        try {
          const expression = new RegExp(pattern, 'u');
          return texts.map((text) => expression.test(text));
        } catch (error) {
          return String(error);
        }
      };
      process.stdout.write(JSON.stringify(asked.map(judge)));
      """;

  private static final int SEEDED = 20;

  @Test
  void javaAndEcmaScriptAgreeOnEveryPattern() throws IOException {
    ArrayNode asked = Json.MAPPER.createArrayNode();
    for (Contract contract : Contract.all()) {
      for (JsonNode schema : contract.root().findParents("pattern")) {
        if (schema.get("pattern").isTextual()) asked.add(question(schema));
      }
    }

    JsonNode responses = ecmaScript(asked);

    assertThat(asked).hasSizeGreaterThan(10);
    for (int i = 0; i < asked.size(); i++) {
      assertThat(responses.get(i)).as("%s", asked.get(i)).isEqualTo(java(asked.get(i)));
    }
  }

  /** The texts that the cases try at a place with the pattern, and some that match it. */
  private static ObjectNode question(JsonNode schema) {
    String pattern = schema.get("pattern").asText();
    SeededTexts seeded = new SeededTexts(new Random(7));
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < SEEDED; i++) texts.add(seeded.matching(pattern));
    for (String text : Set.copyOf(texts)) {
      for (JsonNode probe : Probes.of(schema, TextNode.valueOf(text))) {
        if (probe.isTextual()) texts.add(probe.asText());
      }
    }
    ObjectNode question = Json.MAPPER.createObjectNode().put("pattern", pattern);
    texts.stream().sorted().forEach(question.putArray("texts")::add);
    return question;
  }

  @Test
  void aLineEndBehindTheLastLetterIsPartOfTheText() {
    JsonNode schema =
        Json.MAPPER.createObjectNode().put("type", "string").put("pattern", "^[0-9]$");

    assertThat(Probes.of(schema, TextNode.valueOf("7"))).contains(TextNode.valueOf("7\n"));
    assertThat(java(question(schema)).get(0)).isEqualTo(BooleanNode.FALSE);
  }

  private static ArrayNode java(JsonNode question) {
    JsonNode pattern = question.get("pattern");
    JsonNode schema = Json.MAPPER.createObjectNode().set("pattern", pattern);
    SchemaOracle oracle = new SchemaOracle(new Contract("patterns", Json.MAPPER.nullNode()));
    ArrayNode matches = Json.MAPPER.createArrayNode();
    question.get("texts").forEach(text -> matches.add(oracle.accepts(schema, text)));
    assertThat(matches).as(pattern.asText()).extracting(JsonNode::asBoolean).contains(true, false);
    return matches;
  }

  private static JsonNode ecmaScript(JsonNode asked) throws IOException {
    Process node = new ProcessBuilder("node", "-e", SCRIPT).start();
    try (var input = node.getOutputStream()) {
      input.write(Json.write(asked).getBytes(StandardCharsets.UTF_8));
    }
    try (var output = node.getInputStream()) {
      return Json.read(new String(output.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
