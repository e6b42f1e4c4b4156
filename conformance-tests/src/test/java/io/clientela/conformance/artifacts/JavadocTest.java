package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a published module exports has a comment. That comments are sound is for the compiler;
 * tags for what the first sentence says already are not asked for.
 */
class JavadocTest {
  private static final List<String> SOURCES =
      List.of(
          "src/main/java",
          "target/generated-sources/openapi/src/main/java",
          "target/generated-sources/builders");
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** All but the starter: Spring is not here, and the module's own compiler asks for comments. */
  static List<Path> modules() {
    return ApiTest.modules().stream().filter(it -> !it.endsWith("spring-boot-starter")).toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void whatIsExportedHasAComment(Path module, @TempDir Path classes) throws IOException {
    List<Path> sources = sources(module);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release=17",
            "-proc:none",
            "-Xmaxwarns",
            "10000",
            "-Xdoclint:missing/protected",
            "-Xdoclint/package:"
                + String.join(",", ApiText.exported(module.resolve("target/classes"))),
            "-d",
            classes.toString());
    try (StandardJavaFileManager files =
        COMPILER.getStandardFileManager(found, Locale.ROOT, null)) {
      boolean compiled =
          COMPILER
              .getTask(
                  null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as("%s compiles", module).isTrue();
    }

    assertThat(found.getDiagnostics()).as("tags that are left out are seen").isNotEmpty();
    assertThat(found.getDiagnostics())
        .filteredOn(it -> it.getMessage(Locale.ROOT).contains("no comment"))
        .extracting(it -> it.getSource().getName() + ":" + it.getLineNumber())
        .isEmpty();
  }

  private static List<Path> sources(Path module) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : SOURCES) {
      if (!Files.isDirectory(module.resolve(folder))) continue;
      try (Stream<Path> files = Files.walk(module.resolve(folder))) {
        files
            .filter(it -> it.toString().endsWith(".java") && !it.endsWith("module-info.java"))
            .forEach(sources::add);
      }
    }
    assertThat(sources).isNotEmpty();
    return sources;
  }
}
