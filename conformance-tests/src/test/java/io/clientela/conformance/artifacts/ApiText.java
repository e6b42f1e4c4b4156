package io.clientela.conformance.artifacts;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a jar gives to others, as text: each type of each exported package that they can see. */
final class ApiText {
  private static final String CLASS = ".class";

  private ApiText() {}

  /** The text of the jar whose classes are in this folder. */
  static String of(Path classes) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String exported : exported(classes)) {
      text.append(text.isEmpty() ? "" : "\n").append("package ").append(exported).append('\n');
      for (Class<?> type : types(classes, exported)) text.append('\n').append(TypeText.of(type));
    }
    return text.toString();
  }

  /** The packages that a module exports to everybody; all, where there is no module. */
  static List<String> exported(Path classes) throws IOException {
    List<String> exported =
        ModuleFinder.of(classes).findAll().stream()
            .flatMap(it -> it.descriptor().exports().stream())
            .filter(it -> !it.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .sorted()
            .toList();
    return exported.isEmpty() ? packages(classes) : exported;
  }

  private static List<String> packages(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(it -> it.toString().endsWith(CLASS))
          .map(it -> name(classes.relativize(it.getParent())))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static List<Class<?>> types(Path classes, String exported) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(CLASS) && !it.equals("package-info" + CLASS))
          .map(it -> exported + "." + it.substring(0, it.length() - CLASS.length()))
          .sorted()
          .<Class<?>>map(ApiText::load)
          .filter(TypeText::isVisible)
          .toList();
    }
  }

  private static String name(Path folder) {
    return folder.toString().replace('\\', '/').replace('/', '.');
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiText.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not on the class path", e);
    }
  }
}
