package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every jar that is published, after it was put together. */
class PackagedTest {
  private static final Pom ROOT = Pom.of(Path.of(".."));

  static Stream<Pom> published() {
    return ROOT.withModules().filter(Pom::isPublishedJar);
  }

  static Stream<Pom> clients() {
    return published().filter(it -> it.property("vendor").isPresent());
  }

  @ParameterizedTest
  @MethodSource("published")
  void itHoldsItsLicenceItsVersionAndItsModule(Pom pom) throws IOException {
    try (JarFile jar = jar(pom)) {
      Attributes manifest = jar.getManifest().getMainAttributes();

      assertThat(manifest.getValue("Implementation-Version")).isEqualTo(version());
      assertThat(manifest.getValue("Implementation-Title")).isNotBlank();
      assertThat(jar.getJarEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getJarEntry("META-INF/NOTICE")).isNotNull();
      assertThat(jar.getJarEntry("module-info.class") != null || isNamed(manifest)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void itIsABundleThatExportsWhatItsModuleDoes(Pom pom) throws IOException {
    try (JarFile jar = jar(pom)) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      Parameters exported = Parameters.of(manifest.getValue("Export-Package"));
      String version = version().replace('-', '.');

      assertThat(manifest.getValue("Bundle-ManifestVersion")).isEqualTo("2");
      assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(pom.artifact());
      assertThat(manifest.getValue("Bundle-Version")).isEqualTo(version);
      assertThat(exported.attributes("version")).containsOnly(version);
      Optional<Set<String>> module = exportedByModule(jar);
      if (module.isPresent()) assertThat(exported.names()).isEqualTo(module.get());
      assertThat(exported.names())
          .isNotEmpty()
          .allMatch(it -> it.startsWith("io.clientela") && SourceVersion.isName(it));
    }
  }

  /** Each from the lowest version that is tested up to the next that may break it. */
  @ParameterizedTest
  @MethodSource("published")
  void itImportsRangesOfVersions(Pom pom) throws IOException {
    Map<String, String> ranges =
        Map.of(
            "com.google.gson", range("gson", 3),
            "okhttp3", range("okhttp", 6),
            "org.slf4j", range("slf4j", 3),
            "com.fasterxml.jackson", range("jackson", 3));
    try (JarFile jar = jar(pom)) {
      Parameters imported =
          Parameters.of(jar.getManifest().getMainAttributes().getValue("Import-Package"));
      ranges.forEach(
          (library, range) ->
              assertThat(imported.attributesOf(library, "version"))
                  .as(library)
                  .allMatch(range::equals));
    }
  }

  /** The lowest version that is tested, and the first that is not let in. */
  private static String range(String library, int end) {
    return "[" + ROOT.property("lowest." + library + ".version").orElseThrow() + "," + end + ")";
  }

  /** What everybody may use; what a module exports to one that it names is for that one. */
  private static Optional<Set<String>> exportedByModule(JarFile jar) throws IOException {
    ZipEntry entry = jar.getEntry("module-info.class");
    if (entry == null) return Optional.empty();
    try (InputStream in = jar.getInputStream(entry)) {
      return Optional.of(
          ModuleDescriptor.read(in).exports().stream()
              .map(ModuleDescriptor.Exports::source)
              .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("clients")
  void aClientHoldsTheContractThatItIsMadeFrom(Pom pom) throws IOException {
    String vendor = pom.property("vendor").orElseThrow();
    Path bundle = Path.of("../specs/target/bundles", vendor + ".yaml");
    try (JarFile jar = jar(pom);
        var contract = jar.getInputStream(jar.getEntry("META-INF/clientela/" + vendor + ".yaml"))) {
      assertThat(contract).hasSameContentAs(Files.newInputStream(bundle));
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void itsPomSaysWhatItIs(Pom pom) {
    // That of a client is its parent's.
    Pom own = pom.property("vendor").isPresent() ? Pom.of(Path.of("../clients")) : pom;

    assertThat(pom.text("name")).isPresent();
    assertThat(own.text("description")).isPresent();
  }

  private static JarFile jar(Pom pom) throws IOException {
    String name = pom.artifact() + "-" + version() + ".jar";
    return new JarFile(pom.folder().resolve("target").resolve(name).toFile());
  }

  private static String version() {
    return ROOT.text("version").orElseThrow();
  }

  /** A module with a name and without a description, as what it needs is none itself. */
  private static boolean isNamed(Attributes manifest) {
    return manifest.getValue("Automatic-Module-Name") != null;
  }
}
