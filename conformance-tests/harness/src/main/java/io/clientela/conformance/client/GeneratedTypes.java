package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.TypeAdapter;
import io.clientela.conformance.contract.Contract;
import io.clientela.runtime.codec.Codecs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The classes that were generated from a contract, by the names that the generator gives them. */
final class GeneratedTypes {
  private final Contract contract;

  private GeneratedTypes(Contract contract) {
    this.contract = contract;
  }

  static GeneratedTypes of(Contract contract) {
    return new GeneratedTypes(contract);
  }

  /** The codec of a schema's record; any JSON where the schema says nothing of its form. */
  TypeAdapter<?> adapter(String schema) {
    if (!contract.schema(schema).has("type")) return Codecs.json();
    return adapter(model(schema));
  }

  /** The codec of a body's schema, which is named, or a list or map of what is. */
  TypeAdapter<?> adapter(JsonNode schema) {
    if (schema.has("items")) return Codecs.listOf(adapter(schema.get("items")));
    if (schema.has("additionalProperties")) {
      return Codecs.mapOf(adapter(schema.get("additionalProperties")));
    }
    String reference = schema.path("$ref").asText();
    if (reference.isEmpty()) return Codecs.json();
    return adapter(reference.substring(reference.lastIndexOf('/') + 1));
  }

  /** The codec of a generated record or enum. */
  static TypeAdapter<?> adapter(Class<?> model) {
    try {
      return (TypeAdapter<?>) model.getField("ADAPTER").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("expected " + model.getName() + ".ADAPTER", e);
    }
  }

  private Class<?> model(String schema) {
    return type("model." + schema);
  }

  /** The vendor's entry point. */
  Class<?> entryPoint() {
    String pattern = "io/clientela/" + folder() + "/\\w+Client\\.class";
    List<String> found = files().stream().filter(file -> file.matches(pattern)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "expected one client io.clientela.%s.*Client, found %s".formatted(folder(), found));
    }
    String file = found.get(0);
    return type(file.substring(file.lastIndexOf('/') + 1).replace(".class", ""));
  }

  /** A vendor's key may have hyphens, which no package has. */
  private String folder() {
    return contract.vendor().replace("-", "");
  }

  private Class<?> type(String name) {
    String full = "io.clientela." + folder() + "." + name;
    try {
      return Class.forName(full);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "expected the generated class %s, found none: is clientela-%s a dependency of the tests?"
              .formatted(full, contract.vendor()),
          e);
    }
  }

  /** What the jar or folder holds in which the first record is. */
  private List<String> files() {
    String record =
        contract.root().at("/components/schemas").properties().stream()
            .filter(schema -> isRecord(schema.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(contract.vendor() + " has no records"));
    try {
      var location = model(record).getProtectionDomain().getCodeSource().getLocation().toURI();
      ModuleReference module = ModuleFinder.of(Path.of(location)).findAll().iterator().next();
      try (ModuleReader reader = module.open()) {
        return reader.list().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the classes of " + contract.vendor(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isRecord(JsonNode schema) {
    return schema.has("properties");
  }
}
