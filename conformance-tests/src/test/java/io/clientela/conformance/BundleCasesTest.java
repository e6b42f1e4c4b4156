package io.clientela.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every case that follows from the bundles, judged by Prism before a scripted upstream. */
@ExtendWith(Mocks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleCasesTest {
  private final ScriptedUpstream upstream = new ScriptedUpstream();
  private final Map<String, URI> proxies = new HashMap<>();

  @BeforeAll
  void startProxies(MockVendors mocks) {
    for (Contract contract : Contract.all()) {
      String name = "cases-" + contract.vendor();
      proxies.put(contract.vendor(), mocks.loadProxy(name, contract.root(), upstream.url()));
    }
  }

  @AfterAll
  void stop(MockVendors mocks) {
    Contract.all().forEach(contract -> mocks.unload("cases-" + contract.vendor()));
    upstream.close();
  }

  @TestFactory
  List<DynamicTest> prismAgreesWithTheOracle() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      for (Case one : BundleCases.of(contract)) {
        if (one.operation().webhook()) continue;
        tests.add(DynamicTest.dynamicTest(one.toString(), () -> judge(one)));
      }
    }
    return tests;
  }

  private void judge(Case one) {
    WireRequest request = upstream.scripted(one.request(), one.answer());
    WireAnswer found = Wire.send(proxies.get(one.operation().contract().vendor()), request);

    assertThat(one.disagreement(found)).as(one.toString()).isEmpty();
  }
}
