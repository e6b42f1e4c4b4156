package io.clientela.conformance.artifacts;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;

/** A field, a constructor or a method in one line. */
final class MemberText {
  private static final int SAID = Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;

  /** What every object, enum or record has. */
  private static final Set<String> GIVEN =
      Set.of(
          "boolean equals(Object)",
          "boolean equals(@Nullable Object)",
          "int hashCode()",
          "String toString()");

  private MemberText() {}

  static boolean isVisible(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  static boolean isGiven(String line) {
    return GIVEN.contains(line.startsWith("final ") ? line.substring("final ".length()) : line);
  }

  static String of(Field field) {
    return before(field, field.getModifiers())
        + TypeNames.of(field.getAnnotatedType())
        + " "
        + field.getName();
  }

  static String of(Constructor<?> constructor) {
    return before(constructor, constructor.getModifiers())
        + "new "
        + TypeNames.of(constructor.getDeclaringClass())
        + parameters(constructor);
  }

  static String of(Method method) {
    String types = TypeNames.parameters(method.getTypeParameters());
    return before(method, method.getModifiers())
        + (types.isEmpty() ? "" : types + " ")
        + TypeNames.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parameters(method);
  }

  private static String before(AnnotatedElement member, int modifiers) {
    boolean inInterface = member instanceof Method it && it.getDeclaringClass().isInterface();
    int said = inInterface ? SAID : SAID | Modifier.ABSTRACT;
    String words = Modifier.toString(modifiers & said);
    return (member.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "")
        + (member instanceof Method it && it.isDefault() ? "default " : "")
        + (words.isEmpty() ? "" : words + " ");
  }

  private static String parameters(Executable executable) {
    String thrown = TypeNames.of(executable.getAnnotatedExceptionTypes());
    return "("
        + TypeNames.of(executable.getAnnotatedParameterTypes())
        + ")"
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }
}
