package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.specs.Contracts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Importing the BOM moves the versions of our artifacts, and of nothing else. */
class BomTest {
  private static final Path ROOT = Path.of("..");
  private final Pom bom = Pom.of(ROOT.resolve("clients/bom"));

  @Test
  void itManagesEveryJarThatIsPublishedAndNothingElse() {
    List<String> published =
        Pom.of(ROOT)
            .withModules()
            .filter(Pom::isPublishedJar)
            .map(it -> "io.clientela:" + it.artifact() + ":${project.version}")
            .toList();

    assertThat(bom.managed())
        .containsExactlyInAnyOrderElementsOf(published)
        .hasSize(Contracts.VENDORS.size() + 11);
  }

  /** Its profile {@code release} has no parent either. */
  @Test
  void itIsSignedAndUploadedByThePluginsOfAllOthers() {
    Pom root = Pom.of(ROOT);

    for (String plugin : List.of("maven-gpg-plugin", "central-publishing-maven-plugin")) {
      assertThat(root.plugins("release"))
          .as(plugin)
          .contains(plugin + ":${" + plugin + ".version}");
      String version = root.property(plugin + ".version").orElseThrow();
      assertThat(bom.plugins("release")).contains(plugin + ":" + version);
    }
    for (String element : List.of("name", "description", "url", "licenses", "developers", "scm")) {
      assertThat(bom.text(element)).as(element).isPresent();
    }
  }

  @Test
  void itInheritsNothing() {
    assertThat(bom.text("parent")).isEmpty();
    assertThat(bom.text("version")).isEqualTo(Pom.of(ROOT).text("version"));
    assertThat(bom.text("groupId")).isEqualTo(Optional.of("io.clientela"));
  }
}
