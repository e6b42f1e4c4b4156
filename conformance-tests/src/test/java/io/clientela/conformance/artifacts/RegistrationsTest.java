package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.specs.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A contract that is there is checked, generated, managed by the BOM and shown to readers. */
class RegistrationsTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void everyContractIsNamedWhereverItMustBe() throws IOException {
    Registrations registrations = new Registrations(ROOT);

    assertThat(registrations.contracts()).containsExactlyElementsOf(Contracts.VENDORS);
    assertThat(registrations.missing()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void noClientModuleHasJavaWrittenByHand(String vendor) {
    assertThat(ROOT.resolve("clients").resolve(vendor).resolve("src/main")).doesNotExist();
  }

  @Test
  void aVendorThatIsForgottenEverywhereIsReportedForEachPlace(@TempDir Path copy)
      throws IOException {
    for (String file : List.of("README.md", "clients/pom.xml", "clients/bom/pom.xml")) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(ROOT.resolve(file), copy.resolve(file));
    }
    Files.createDirectories(copy.resolve("specs/acme"));
    Files.writeString(copy.resolve("specs/acme/openapi.yaml"), "openapi: 3.1.1\n");

    assertThat(new Registrations(copy).missing())
        .containsExactly(
            "acme: add it to Contracts.VENDORS of specs, so that its contract is checked",
            "acme: add <module>acme</module> to clients/pom.xml",
            "acme: add clients/acme/pom.xml with <vendor>acme</vendor>",
            "acme: add clientela-acme to clients/bom/pom.xml",
            "acme: add a row to README.md that links specs and names clientela-acme");
  }
}
