package io.clientela.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.AutoConfigurations;

/** The configurations as Spring Boot finds them: by the file that the jar has. */
final class Contexts {
  private static final String FILE =
      "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

  private Contexts() {}

  static AutoConfigurations ours() {
    return AutoConfigurations.of(text(FILE).lines().map(Contexts::type).toArray(Class<?>[]::new));
  }

  static String text(String file) {
    try (var in = Contexts.class.getClassLoader().getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
