package io.clientela.conformance.artifacts;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;

/** Types as source code spells them, with their nullness; the JDK's own texts differ by version. */
final class TypeNames {
  private TypeNames() {}

  static String of(AnnotatedType... types) {
    return Arrays.stream(types).map(TypeNames::one).collect(joining(", "));
  }

  static String of(Class<?> type) {
    String name = type.getCanonicalName();
    boolean known = !type.isPrimitive() && type.getPackageName().equals("java.lang");
    return known ? name.substring("java.lang.".length()) : name;
  }

  /** With their bounds and in angle brackets; empty if there are none. */
  static String parameters(TypeVariable<?>... variables) {
    if (variables.length == 0) return "";
    return Arrays.stream(variables).map(TypeNames::variable).collect(joining(", ", "<", ">"));
  }

  private static String variable(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getAnnotatedBounds()).map(TypeNames::one).collect(joining(" & "));
    return bounds.equals("Object") ? variable.getName() : variable.getName() + " extends " + bounds;
  }

  private static String one(AnnotatedType type) {
    String annotations =
        Arrays.stream(type.getAnnotations())
            .map(it -> "@" + it.annotationType().getSimpleName() + " ")
            .sorted()
            .collect(joining());
    if (type instanceof AnnotatedArrayType array) {
      String component = one(array.getAnnotatedGenericComponentType());
      return annotations.isEmpty() ? component + "[]" : component + " " + annotations + "[]";
    }
    return annotations + plain(type);
  }

  private static String plain(AnnotatedType type) {
    if (type instanceof AnnotatedWildcardType wildcard) return wildcard(wildcard);
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
      return of(raw) + "<" + of(parameterized.getAnnotatedActualTypeArguments()) + ">";
    }
    Type plain = type.getType();
    return plain instanceof Class<?> it ? of(it) : plain.getTypeName();
  }

  private static String wildcard(AnnotatedWildcardType wildcard) {
    AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
    if (lower.length > 0) return "? super " + of(lower);
    String upper = of(wildcard.getAnnotatedUpperBounds());
    return upper.equals("Object") || upper.isEmpty() ? "?" : "? extends " + upper;
  }
}
