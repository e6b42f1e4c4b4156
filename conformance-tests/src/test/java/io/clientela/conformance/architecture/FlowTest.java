package io.clientela.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts, clients, mapping, command line: each part knows only what stands before it. */
class FlowTest {
  @Test
  void everyPartIsJudged() {
    assertThat(MainClasses.parts()).containsExactlyElementsOf(MainClasses.expectedParts());
  }

  @ParameterizedTest
  @MethodSource("io.clientela.conformance.architecture.MainClasses#parts")
  void aPartKnowsOnlyWhatStandsBeforeIt(String part) {
    Set<String> others = MainClasses.parts();
    others.removeAll(known(part));
    others.remove(part);

    noClasses()
        .that()
        .resideInAPackage(tree(part))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.stream().map(FlowTest::tree).toArray(String[]::new))
        .because(part + " knows " + known(part) + " and nothing else of this repository")
        .check(MainClasses.ALL);
  }

  @Test
  void modelsAreKnownToThoseWhoMapOrSendThem() {
    String[] models =
        MainClasses.vendors().stream().map(it -> tree(it + ".model")).toArray(String[]::new);
    Set<String> allowed = new TreeSet<>(Set.of("cli.destination", "cli.webhook", "conformance"));
    for (String vendor : MainClasses.vendors()) {
      allowed.add(vendor);
      allowed.add("mapping." + vendor);
    }

    noClasses()
        .that()
        .resideOutsideOfPackages(allowed.stream().map(FlowTest::tree).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(models)
        .because("what a vendor calls a customer is the business of its mapper")
        .check(MainClasses.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime.json", "runtime.socket", "mapping.internal", "mapping.rules"})
  void whatIsNotExportedIsUsedByItsOwnModuleAlone(String inner) {
    String owner = inner.substring(0, inner.indexOf('.'));

    noClasses()
        .that()
        .resideOutsideOfPackage(tree(owner))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(tree(inner))
        .because(inner + " may change from one version to the next")
        .check(MainClasses.ALL);
  }

  private static Set<String> known(String part) {
    Set<String> known = new TreeSet<>();
    switch (part) {
      case "specs", "runtime", "wiremock" -> {
        return known;
      }
      case "ratelimit" -> {}
      case "mapping" -> known.addAll(MainClasses.vendors());
      case "conformance" -> known.add("specs");
      case "check" -> known.addAll(Set.of("specs", "conformance"));
      case "cli" -> {
        known.addAll(Set.of("specs", "mapping", "check"));
        known.addAll(MainClasses.vendors());
      }
      default -> assertThat(MainClasses.vendors()).contains(part);
    }
    known.add("runtime");
    return known;
  }

  private static String tree(String packages) {
    return MainClasses.ROOT + "." + packages + "..";
  }
}
