package io.clientela.conformance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.clientela.specs.Contracts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes of all modules but their tests, and the parts of the repository they belong to. */
final class MainClasses {
  static final String ROOT = "io.clientela";
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final Set<String> PARTS =
      Set.of("specs", "runtime", "mapping", "cli", "conformance", "check", "wiremock", "ratelimit");

  private MainClasses() {}

  /** The names after {@link #ROOT}: specs, runtime, a vendor's, mapping, and so on. */
  static Set<String> parts() {
    return ALL.stream().map(MainClasses::part).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every part there has to be. A part that is missing would be judged by nobody. */
  static Set<String> expectedParts() {
    Set<String> expected = new TreeSet<>(PARTS);
    expected.addAll(vendors());
    return expected;
  }

  /** What a vendor's packages are called after: its key, without the hyphen of a version. */
  static List<String> vendors() {
    return Contracts.VENDORS.stream().map(vendor -> vendor.replace("-", "")).toList();
  }

  private static String part(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
  }
}
