package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/** The rules of specs/README.md about schemas. */
final class SchemaRules {
  private static final List<String> COMBINATORS =
      List.of("oneOf", "anyOf", "allOf", "discriminator");
  private static final Set<String> NUMBER_FORMATS = Set.of("int32", "int64", "float", "double");
  private static final Pattern ID = Pattern.compile("^id$|_id$|Id$");
  private static final String SCHEMAS = "#/components/schemas/";

  private final Report report;
  private final JsonNode bundle;
  private final Map<String, JsonNode> scalars;
  private final Reach reach;

  /**
   * @param scalars the wire scalars by name
   */
  SchemaRules(Report report, JsonNode bundle, Map<String, JsonNode> scalars) {
    this.report = report;
    this.bundle = bundle;
    this.scalars = scalars;
    reach = Reach.of(bundle);
  }

  void check() {
    Keywords.visit(bundle, this::keywords);
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (node.is(Kind.PROPERTY)) property(node);
      if (node.is(Kind.SCHEMA)) component(node.pointer(), node.json());
      if (node.is(Kind.PARAMETER)) scalar(node.pointer(), node.json().path("schema"));
    }
  }

  private void keywords(String at, JsonNode json) {
    for (String key : COMBINATORS) report.check(!json.has(key), at, "no " + key, "one");
    JsonNode pattern = json.path("pattern");
    if (!pattern.isTextual()) return;
    try {
      Pattern.compile(pattern.asText());
    } catch (PatternSyntaxException e) {
      report.add(at, "a pattern that compiles in Java", pattern + ": " + e.getDescription());
    }
  }

  private void component(String at, JsonNode schema) {
    String name = Pointer.last(at);
    wireScalar(at, name, schema);
    if (schema.has("x-wire-scalar")) return;

    boolean sent = reach.send().contains(name);
    boolean read = reach.read().contains(name);
    boolean object = isObject(schema);
    boolean map = object && !schema.has("properties") && schema.has("additionalProperties");
    report.check(!(sent && read), at, "a schema to send or one to read", "both");
    if (sent && object && !map) {
      JsonNode closed = schema.path("additionalProperties");
      boolean holds = closed.isBoolean() && !closed.asBoolean();
      report.check(holds, at, "additionalProperties: false where we send", closed);
    }
    if (read && object && !map) {
      boolean open = !schema.has("additionalProperties");
      report.check(open, at, "no additionalProperties where we read", "them");
    }
    if (read) readable(at, schema);
    if (schema.has("enum")) names(at, schema);
    if (object && schema.has("x-integer-form")) integerForm(at, schema);
    values(at, schema);
  }

  private void property(ContractNode node) {
    String at = node.pointer();
    JsonNode schema = node.json();
    scalar(at, schema);
    String owner = at.startsWith(SCHEMAS) ? at.substring(SCHEMAS.length()).split("/")[0] : "";
    if (reach.read().contains(owner)) readable(at, schema);
    if (reach.send().contains(owner)) {
      List<String> types = texts(schema.path("type"));
      boolean single = !schema.path("type").isArray();
      boolean nullable = types.size() == 2 && types.get(1).equals("null");
      report.check(
          single || nullable, at, "one type, or one and null, where we send", schema.get("type"));
    }
    JsonNode format = schema.path("format");
    boolean id = ID.matcher(Pointer.last(at)).find() && NUMBER_FORMATS.contains(format.asText());
    report.check(!id || format.asText().equals("int64"), at, "64 bits for an id", format);
    JsonNode target = Pointer.follow(bundle, schema);
    boolean described = schema.has("description") || target.has("description");
    report.check(described, at, "a description", "none");
    report.check(schema.has("example") || target.has("example"), at, "an example", "none");
  }

  /** Only a component may be an object or an enum; arrays and maps hold scalars or references. */
  private void scalar(String at, JsonNode schema) {
    report.check(!isObject(schema), at, "a named schema for an object", "an inline one");
    report.check(!schema.has("enum"), at, "a named schema for an enum", "an inline one");
    values(at, schema);
  }

  private void values(String at, JsonNode schema) {
    for (String key : List.of("items", "additionalProperties")) {
      if (schema.path(key).isObject()) scalar(at + "/" + key, schema.get(key));
    }
  }

  private void readable(String at, JsonNode schema) {
    JsonNode format = schema.path("format");
    boolean free = format.isMissingNode() || NUMBER_FORMATS.contains(format.asText());
    report.check(free, at, "no format that refuses data where we read", format);
    for (String key : List.of("enum", "pattern")) {
      report.check(!schema.has(key), at, "no " + key + " where we read", schema.get(key));
    }
  }

  private void names(String at, JsonNode schema) {
    int size = schema.path("enum").size();
    int names = schema.path("x-enum-varnames").size();
    int descriptions = schema.path("x-enum-descriptions").size();
    report.check(names == size, at, size + " x-enum-varnames", names);
    boolean all = !schema.has("x-enum-descriptions") || descriptions == size;
    report.check(all, at, size + " x-enum-descriptions", descriptions);
  }

  private void integerForm(String at, JsonNode schema) {
    String name = schema.path("x-integer-form").asText();
    boolean declared = schema.path("properties").has(name);
    report.check(declared, at, "x-integer-form that names a property", name);
    boolean types =
        Set.copyOf(texts(schema.path("type"))).equals(Set.of("object", "integer", "null"));
    report.check(types, at, "type [object, integer, 'null']", schema.path("type"));
  }

  private void wireScalar(String at, String name, JsonNode schema) {
    boolean scalar = schema.has("x-wire-scalar") || scalars.containsKey(name);
    boolean same = schema.equals(scalars.get(name));
    report.check(!scalar || same, at, "a wire scalar as in specs/scalars", schema);
  }

  private static boolean isObject(JsonNode schema) {
    return schema.has("properties") || texts(schema.path("type")).contains("object");
  }

  private static List<String> texts(JsonNode type) {
    if (type.isTextual()) return List.of(type.asText());
    return StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText).toList();
  }
}
