package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
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
