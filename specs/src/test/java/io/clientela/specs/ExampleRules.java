package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of specs/README.md about examples. */
final class ExampleRules {
  private static final Pattern MAIL = Pattern.compile("[^\\s@]@([\\w-]+(?:\\.[\\w-]+)+)");
  private static final Pattern INVENTED =
      Pattern.compile("(?:.+\\.)?example\\.[a-z]+|.+\\.(?:test|example)");
  private static final Pattern LONG_WORD = Pattern.compile("[\\w+=-]{24,}");
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Report report;
  private final JsonNode bundle;
  private final List<SpecExample> examples;

  ExampleRules(Report report, JsonNode bundle) {
    this.report = report;
    this.bundle = bundle;
    examples = SpecExamples.of(bundle);
  }

  void check() {
    SchemaValidator validator = new SchemaValidator(bundle);
    for (SpecExample example : examples) {
      String at = example.pointer();
      validator
          .errors(example.schema(), example.value())
          .forEach(error -> report.add(at, "an example that fits its schema", error));
      texts(example.value()).forEach(text -> invented(at, text));
      if (example.read()) declared(example);
    }
    for (ContractNode body : SpecExamples.bodies(bundle)) {
      boolean named = !body.json().path("examples").isEmpty();
      report.check(named, body.pointer(), "a named example", "none");
    }
    shared();
    covered();
  }

  private void declared(SpecExample example) {
    new Declared(
            bundle,
            property -> {},
            path -> report.add(example.pointer(), "only declared properties", path))
        .walk(example.schema(), example.value());
  }

  /** Each property of each component schema stands in the example of some body. */
  private void covered() {
    Set<String> seen = new HashSet<>();
    Declared walk = new Declared(bundle, seen::add, path -> {});
    examples.stream().filter(SpecExample::body).forEach(e -> walk.walk(e.schema(), e.value()));
    for (var schema : bundle.path("components").path("schemas").properties()) {
      for (String name : names(schema.getValue())) {
        String at = "#/components/schemas/" + schema.getKey() + "/properties/" + name;
        boolean covered = seen.contains(schema.getKey() + "." + name);
        report.check(covered, at, "the example of a body that holds it", "none");
      }
    }
  }

  /** An example among the components is used, is named for its operation and says what it shows. */
  private void shared() {
    Set<String> used = Set.copyOf(bundle.findValuesAsText("$ref"));
    for (var example : bundle.path("components").path("examples").properties()) {
      String at = "#/components/examples/" + example.getKey();
      report.check(used.contains(at), at, "a body that the example belongs to", "none");
      boolean summary = !example.getValue().path("summary").asText().isBlank();
      report.check(summary, at, "a summary of the situation", "none");
    }
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (!node.is(Kind.OPERATION)) continue;
      String id = node.json().path("operationId").asText();
      String pattern = Pattern.quote(id) + "\\.(request|default|[1-5](\\d\\d|XX))\\.[a-z0-9-]+";
      for (JsonNode content : node.json().findValues("examples")) {
        for (String reference : content.findValuesAsText("$ref")) {
          String name = Pointer.last(reference);
          String expected = "an example " + id + ".<request or status>.<situation>";
          report.check(name.matches(pattern), node.pointer(), expected, name);
        }
      }
    }
  }

  private void invented(String at, String text) {
    Matcher mail = MAIL.matcher(text);
    while (mail.find()) {
      boolean holds = INVENTED.matcher(mail.group(1)).matches();
      report.check(holds, at, "mail at example.* or *.test", mail.group(1));
    }
    Matcher word = LONG_WORD.matcher(text);
    while (word.find()) {
      String found = word.group();
      boolean token = found.matches(".*\\d.*") && found.matches(".*[A-Za-z].*");
      boolean holds = !token || UUID.matcher(found).matches();
      report.check(holds, at, "nothing that looks like a token", found);
    }
  }

  private static List<String> texts(JsonNode value) {
    if (value.isTextual()) return List.of(value.asText());
    return value.valueStream().flatMap(child -> texts(child).stream()).toList();
  }

  private static List<String> names(JsonNode schema) {
    return schema.path("properties").properties().stream().map(e -> e.getKey()).toList();
  }
}
