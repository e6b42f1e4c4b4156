package io.clientela.conformance.artifacts;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What others see of a type: its heading and a line for each member; {@code public} is not said.
 */
final class TypeText {
  private final Class<?> type;

  private TypeText(Class<?> type) {
    this.type = type;
  }

  static String of(Class<?> type) {
    TypeText text = new TypeText(type);
    return Stream.concat(Stream.of(text.heading()), text.members().map("  "::concat))
        .collect(joining("\n", "", "\n"));
  }

  static boolean isVisible(Class<?> type) {
    if (type.isSynthetic() || type.isAnonymousClass() || type.isLocalClass()) return false;
    Class<?> outer = type.getDeclaringClass();
    return MemberText.isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
  }

  private String heading() {
    String name = TypeNames.of(type) + TypeNames.parameters(type.getTypeParameters());
    List<String> words = new ArrayList<>();
    if (type.isAnnotationPresent(Deprecated.class)) words.add("@Deprecated");
    words.add(modifiers());
    if (type.isSealed()) words.add("sealed");
    words.add(kind());
    words.add(type.isRecord() ? name + components() : name);
    if (hasParent()) words.add("extends " + TypeNames.of(type.getAnnotatedSuperclass()));
    AnnotatedType[] interfaces = type.getAnnotatedInterfaces();
    if (interfaces.length > 0) {
      words.add((type.isInterface() ? "extends " : "implements ") + TypeNames.of(interfaces));
    }
    return words.stream().filter(word -> !word.isEmpty()).collect(joining(" "));
  }

  private String modifiers() {
    int said = Modifier.PROTECTED;
    if (kind().equals("class")) said |= Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC;
    return Modifier.toString(type.getModifiers() & said);
  }

  private String kind() {
    if (type.isAnnotation()) return "@interface";
    if (type.isInterface()) return "interface";
    if (type.isEnum()) return "enum";
    return type.isRecord() ? "record" : "class";
  }

  private boolean hasParent() {
    return kind().equals("class") && type.getSuperclass() != Object.class;
  }

  private String components() {
    return Arrays.stream(type.getRecordComponents())
        .map(it -> TypeNames.of(it.getAnnotatedType()) + " " + it.getName())
        .collect(joining(", ", "(", ")"));
  }

  /** An enum's constants in their order, then fields, constructors and methods by the alphabet. */
  private Stream<String> members() {
    Stream<String> constants =
        Arrays.stream(type.getDeclaredFields()).filter(Field::isEnumConstant).map(Field::getName);
    Stream<String> fields =
        owners()
            .flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
            .filter(field -> !field.isEnumConstant() && MemberText.isVisible(field))
            .map(MemberText::of);
    Stream<String> constructors =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(it -> MemberText.isVisible(it) && !isCanonical(it))
            .map(MemberText::of);
    Stream<String> methods =
        owners()
            .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
            .filter(it -> MemberText.isVisible(it) && !isAccessor(it.getName()))
            .map(MemberText::of)
            .filter(line -> !MemberText.isGiven(line));
    return Stream.of(constants, fields.sorted(), constructors.sorted(), methods.sorted())
        .flatMap(lines -> lines.distinct());
  }

  /** The type, and what is above it that others cannot name, but whose members they can use. */
  private Stream<Class<?>> owners() {
    return Stream.iterate(
        type, it -> it == type || (it != null && !isVisible(it)), Class::getSuperclass);
  }

  private boolean isCanonical(Constructor<?> constructor) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents()).map(it -> it.getType()).toArray());
  }

  private boolean isAccessor(String method) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents()).anyMatch(it -> it.getName().equals(method));
  }
}
