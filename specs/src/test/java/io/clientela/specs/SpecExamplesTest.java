package io.clientela.specs;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every example of a contract fits its schema, and every property has an example. */
class SpecExamplesTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theExamplesFitTheContract(String vendor) {
    Report report = new Report(vendor);

    new ExampleRules(report, Yaml.parse(Contracts.bundle(vendor))).check();

    Problem.assertNone(report.problems());
  }
}
