package io.clientela.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.Case.Question;
import io.clientela.conformance.ContractOperation.Answer;
import io.clientela.conformance.ContractOperation.Body;
import io.clientela.conformance.ContractOperation.Parameter;
import io.clientela.conformance.Variations.Variation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every case that follows from a bundle. */
final class BundleCases {
  private final Contract contract;
  private final SchemaOracle oracle;
  private final Variations sent;
  private final Variations answered;
  private final Set<String> parameters = new LinkedHashSet<>();
  private final List<Case> cases = new ArrayList<>();

  private BundleCases(Contract contract) {
    this.contract = contract;
    this.oracle = new SchemaOracle(contract);
    this.sent = new Variations(contract);
    this.answered = new Variations(contract);
  }

  static List<Case> of(Contract contract) {
    BundleCases all = new BundleCases(contract);
    contract.operations().forEach(all::operation);
    return List.copyOf(all.cases);
  }

  private void operation(ContractOperation operation) {
    RequestDraft full = RequestDraft.full(operation);
    accepted(full, "with every parameter", List.of(operation.pointer()));
    accepted(RequestDraft.smallest(operation), "smallest", List.of(operation.pointer()));
    if (operation.secured()) {
      String security =
          operation.node().has("security") ? operation.pointer() + "/security" : "/security";
      refused(
          full.withoutCredential(),
          "without a credential",
          List.of(security, operation.pointer(), "/components/securitySchemes"));
    }
    operation.parameters().forEach(parameter -> parameter(operation, parameter));
    operation.request().ifPresent(body -> body(operation, body));
    operation.answers().forEach(answer -> answer(operation, answer));
    undocumentedStatus(operation);
  }

  private void parameter(ContractOperation operation, Parameter parameter) {
    RequestDraft smallest = RequestDraft.smallest(operation);
    JsonNode schema = parameter.node().get("schema");
    List<String> touches = List.of(parameter.pointer(), operation.pointer() + "/parameters");
    accepted(
        smallest.with(parameter.name(), RequestDraft.example(parameter)),
        parameter.name() + " by example",
        touches);
    if (!parameters.add(operation.itemPointer() + parameter.pointer())) return;
    JsonNode resolved = contract.resolve(schema);
    List<String> deep = new ArrayList<>(touches);
    if (schema.has("$ref")) deep.add(Contract.target(schema));
    Set<String> texts = new LinkedHashSet<>();
    JsonNode example = decoded(resolved, RequestDraft.example(parameter));
    for (JsonNode probe : Probes.of(resolved, example)) {
      if (probe.isValueNode() && !probe.isNull()) texts.add(probe.asText());
    }
    for (String text : texts) {
      if (parameter.in().equals("path") && !text.matches("[\\w.@-]+")) continue;
      JsonNode value = decoded(resolved, text);
      Question question =
          new Question(
              parameter.pointer() + "/schema",
              value,
              oracle.accepts(schema, value),
              Question.place(parameter.node()));
      add(smallest.with(parameter.name(), text), parameter.name() + " = " + text, question, deep);
    }
  }

  /** A parameter's text as the value that its schema means. */
  private static JsonNode decoded(JsonNode schema, String text) {
    String type = schema.path("type").asText();
    boolean number = type.equals("integer") || type.equals("number");
    return number && text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? Json.read(text)
        : TextNode.valueOf(text);
  }

  private void body(ContractOperation operation, Body body) {
    RequestDraft smallest = RequestDraft.smallest(operation);
    List<String> touches = List.of(body.pointer(), operation.pointer() + "/requestBody");
    if (operation.requestRequired()) refused(smallest.withBody(null), "without a body", touches);
    refused(smallest.withContentType("application/x-unheard-of"), "of another media type", touches);
    String schemaPointer = body.pointer() + "/schema";
    contract
        .examples(body.node())
        .forEach(
            (name, example) -> {
              Question asIs = new Question(schemaPointer, asSent(body, example), true);
              add(smallest.withBody(example), "example " + name, asIs, touches);
              for (Variation variation : sent.of(body.schema(), schemaPointer, example)) {
                if (body.multipart() && !formable(variation.value())) continue;
                JsonNode value = asSent(body, variation.value());
                Question question =
                    new Question(schemaPointer, value, oracle.accepts(body.schema(), value));
                add(
                    smallest.withBody(variation.value()),
                    "body " + variation.what(),
                    question,
                    List.of(variation.pointer(), body.pointer()));
              }
            });
  }

  /** Whether a form can hold the value: an object of texts and maps of texts. */
  private static boolean formable(JsonNode value) {
    if (!value.isObject() || value.isEmpty()) return false;
    for (JsonNode member : value) {
      if (member.isArray() || member.isNull()) return false;
      for (JsonNode deep : member) {
        if (!deep.isValueNode() || deep.isNull()) return false;
      }
      if (member.isObject() && member.isEmpty()) return false;
    }
    return true;
  }

  private static JsonNode asSent(Body body, JsonNode value) {
    return body.multipart() ? Multipart.decode(Multipart.encode(value)) : value;
  }

  private void answer(ContractOperation operation, Answer answer) {
    List<String> touches =
        List.of(
            operation.pointer() + "/responses/" + Pointers.escape(answer.status()),
            answer.pointer());
    if (answer.body().isEmpty()) {
      reply(operation, answer.status(), Scripted.empty(answer.code()), true, touches);
      return;
    }
    Body body = answer.body().get();
    String schemaPointer = body.pointer() + "/schema";
    Map<String, JsonNode> examples = contract.examples(body.node());
    examples.forEach(
        (name, example) -> {
          String what = answer.status() + " " + name;
          reply(
              operation,
              what,
              Scripted.json(answer.code(), example),
              new Question(schemaPointer, example, true),
              touches);
          for (Variation variation : answered.of(body.schema(), schemaPointer, example)) {
            Question question =
                new Question(
                    schemaPointer,
                    variation.value(),
                    oracle.accepts(body.schema(), variation.value()));
            reply(
                operation,
                answer.status() + " " + variation.what(),
                Scripted.json(answer.code(), variation.value()),
                question,
                List.of(variation.pointer(), body.pointer(), touches.get(0)));
          }
        });
    byte[] text = "x".getBytes(StandardCharsets.UTF_8);
    reply(
        operation,
        answer.status() + " as plain text",
        new Scripted(answer.code(), "text/plain", text),
        false,
        List.of(body.pointer(), touches.get(0)));
  }

  private void undocumentedStatus(ContractOperation operation) {
    List<String> statuses = operation.answers().stream().map(Answer::status).toList();
    if (statuses.contains("default")) return;
    boolean range = statuses.contains("2XX");
    reply(
        operation,
        "a status that is not documented",
        Scripted.empty(range ? 302 : 299),
        false,
        List.of(operation.pointer() + "/responses"));
  }

  private void accepted(RequestDraft draft, String what, List<String> touches) {
    request(draft, what, true, touches, null);
  }

  private void refused(RequestDraft draft, String what, List<String> touches) {
    request(draft, what, false, touches, null);
  }

  private void add(RequestDraft draft, String what, Question question, List<String> touches) {
    request(draft, what, question.fits(), touches, question);
  }

  private void request(
      RequestDraft draft,
      String what,
      boolean fits,
      List<String> touches,
      @Nullable Question question) {
    Scripted answer = firstAnswer(draft.operation());
    cases.add(
        new Case(draft.operation(), what, draft.wire(), answer, fits, true, touches, question));
  }

  private void reply(
      ContractOperation operation, String what, Scripted answer, boolean fits, List<String> at) {
    WireRequest request = RequestDraft.smallest(operation).wire();
    cases.add(new Case(operation, "answers " + what, request, answer, true, fits, at, null));
  }

  private void reply(
      ContractOperation operation, String what, Scripted answer, Question asked, List<String> at) {
    WireRequest request = RequestDraft.smallest(operation).wire();
    cases.add(
        new Case(operation, "answers " + what, request, answer, true, asked.fits(), at, asked));
  }

  private Scripted firstAnswer(ContractOperation operation) {
    Answer first = operation.answers().get(0);
    return first
        .body()
        .map(body -> contract.examples(body.node()).values().iterator().next())
        .map(example -> Scripted.json(first.code(), example))
        .orElseGet(() -> Scripted.empty(first.code()));
  }
}
