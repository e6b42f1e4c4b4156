package io.clientela.conformance.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A package is small enough to be read, and none needs itself by way of another. */
class PackagesTest {
  private static final int MOST_FILES = 40;

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(MainClasses.ALL);
  }

  @Test
  void noPackageHoldsMoreThanFortyFiles() {
    Map<String, Set<String>> files =
        MainClasses.ALL.stream()
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                groupingBy(
                    JavaClass::getPackageName, TreeMap::new, mapping(PackagesTest::file, toSet())));

    assertThat(files).hasSizeGreaterThan(MainClasses.expectedParts().size());
    assertThat(files)
        .allSatisfy(
            (name, names) -> assertThat(names).as(name).hasSizeLessThanOrEqualTo(MOST_FILES));
  }

  private static String file(JavaClass type) {
    return type.getSource().flatMap(source -> source.getFileName()).orElseThrow();
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
