package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of every jar that is published, after it was put together. */
class PackagedTest {
  @ParameterizedTest
  @CsvSource({
    "specs, clientela-specs",
    "clients/runtime, clientela-runtime",
    "clients/bsale, clientela-bsale",
    "clients/koibox, clientela-koibox",
    "clients/lotinfo, clientela-lotinfo",
    "clients/sperant, clientela-sperant",
    "clients/tomticket, clientela-tomticket",
    "clients/ratelimit-bucket4j, clientela-ratelimit-bucket4j",
    "mapping/core, clientela-mapping",
    "conformance-tests/wiremock, clientela-wiremock",
  })
  void itHoldsItsLicenceItsVersionAndItsModule(String folder, String artifact) throws IOException {
    String version = Pom.of(Path.of("..")).text("version").orElseThrow();
    Path file = Path.of("..", folder, "target", artifact + "-" + version + ".jar");
    try (JarFile jar = new JarFile(file.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();

      assertThat(manifest.getValue("Implementation-Version")).isEqualTo(version);
      assertThat(manifest.getValue("Implementation-Title")).isNotBlank();
      assertThat(jar.getJarEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getJarEntry("module-info.class") != null || isNamed(manifest)).isTrue();
    }
  }

  /** A module with a name and without a description, as what it needs is none itself. */
  private static boolean isNamed(Attributes manifest) {
    return manifest.getValue("Automatic-Module-Name") != null;
  }
}
