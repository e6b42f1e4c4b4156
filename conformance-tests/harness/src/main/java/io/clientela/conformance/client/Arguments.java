package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.gson.TypeAdapter;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.codec.WireScalars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method of a generated client is called with: the parameters of the path, the body, and a
 * record of the other parameters if any of them has a value.
 */
record Arguments(ContractOperation operation, Map<String, String> values, @Nullable JsonNode body) {
  private static final Map<Class<?>, TypeAdapter<?>> SCALARS =
      Map.of(
          String.class, WireScalars.string(),
          int.class, WireScalars.int32(),
          Integer.class, WireScalars.int32(),
          long.class, WireScalars.int64(),
          Long.class, WireScalars.int64(),
          Boolean.class, WireScalars.bool(),
          BigDecimal.class, WireScalars.decimal(),
          LocalDate.class, WireScalars.date(),
          Instant.class, WireScalars.epochSeconds(),
          UUID.class, WireScalars.uuid());

  /** The method of the operation that takes these. */
  Method method(Class<?> api) {
    boolean withRecord = others().findAny().isPresent();
    return Stream.of(api.getMethods())
        .filter(method -> method.getName().equals(operation.id()))
        .filter(
            method -> Stream.of(method.getParameterTypes()).anyMatch(this::isRecord) == withRecord)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("expected a method for " + operation));
  }

  Object[] of(Method method) {
    Iterator<Parameter> path = inPath().iterator();
    List<Object> bound = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      if (isRecord(type)) {
        bound.add(parameters(type));
      } else {
        bound.add(path.hasNext() ? value(type, path.next()) : decoded(type));
      }
    }
    return bound.toArray();
  }

  private Stream<Parameter> inPath() {
    return operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("path") && !parameter.secret());
  }

  /** The parameters beside the path that have a value. */
  private Stream<Parameter> others() {
    return operation.parameters().stream()
        .filter(parameter -> !parameter.in().equals("path"))
        .filter(parameter -> values.containsKey(parameter.name()));
  }

  /** The record of an operation's parameters has its name and lies within the class of its tag. */
  private boolean isRecord(Class<?> type) {
    return type.isMemberClass() && type.getSimpleName().equalsIgnoreCase(operation.id());
  }

  private Object parameters(Class<?> type) {
    Object record = instance(type);
    for (Parameter parameter : others().toList()) {
      Method with =
          Stream.of(type.getMethods())
              .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == type)
              .filter(method -> letters(method.getName()).equals(letters(javaName(parameter))))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("expected " + type + parameter.name()));
      Object value =
          parameter.list()
              ? list(with.getGenericParameterTypes()[0], parameter)
              : value(with.getParameterTypes()[0], parameter);
      record = ContractClient.invoke(with, record, value);
    }
    return record;
  }

  private static String javaName(Parameter parameter) {
    return parameter.node().path("x-java-name").asText(parameter.name());
  }

  private Object list(Type type, Parameter parameter) {
    Class<?> item = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    JsonNode schema = parameter.node().get("schema").get("items");
    String value = Objects.requireNonNull(values.get(parameter.name()), parameter.name());
    return read(Codecs.listOf(codec(item, schema)), Json.read(value));
  }

  private static Object instance(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("expected new " + type.getName() + "()", e);
    }
  }

  private static String letters(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private Object value(Class<?> type, Parameter parameter) {
    JsonNode schema = parameter.node().get("schema");
    String value = Objects.requireNonNull(values.get(parameter.name()), parameter.name());
    boolean flag = type == Boolean.class;
    return read(codec(type, schema), flag ? Json.read(value) : TextNode.valueOf(value));
  }

  /** By the schema's codec, by the Java type, or the enum's own. */
  private TypeAdapter<?> codec(Class<?> type, JsonNode schema) {
    JsonNode resolved = operation.contract().resolve(schema);
    if (resolved.path("format").asText().equals("date-time")) return WireScalars.dateTime();
    String scalar = resolved.path("x-wire-scalar").asText();
    if (!scalar.isEmpty()) {
      return Stream.of(WireScalars.class.getMethods())
          .filter(method -> method.getName().equals(scalar))
          .map(method -> (TypeAdapter<?>) ContractClient.invoke(method, null))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no codec " + scalar));
    }
    TypeAdapter<?> codec = SCALARS.get(type);
    return codec == null ? GeneratedTypes.adapter(type) : codec;
  }

  private Object decoded(Class<?> type) {
    if (body == null) throw new IllegalStateException("expected a body for " + operation);
    if (type.getName().startsWith("io.clientela.")) return read(GeneratedTypes.adapter(type), body);
    JsonNode schema = operation.request().orElseThrow().schema();
    return read(GeneratedTypes.of(operation.contract()).adapter(schema), body);
  }

  private static Object read(TypeAdapter<?> codec, JsonNode value) {
    try {
      return codec.fromJson(Json.write(value));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot decode " + value, e);
    }
  }
}
