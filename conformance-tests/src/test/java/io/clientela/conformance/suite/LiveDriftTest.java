package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.drift.DriftRun;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.report.Finding;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Compares a real server with its contract; runs alone, where {@code -Dconformance.url} names one.
 */
@ExtendWith(Mocks.class)
@Tag("live")
class LiveDriftTest {
  @Test
  void theServerKeepsItsContract(MockVendors mocks) {
    String vendor = System.getProperty("conformance.vendor", "");
    assertThat(vendor).as("-Dconformance.vendor").isNotEmpty();
    String variable = "CLIENTELA_" + vendor.toUpperCase(Locale.ROOT).replace('-', '_') + "_TOKEN";
    String credential = System.getenv(variable);
    assertThat(credential).as("the token in " + variable).isNotBlank();
    boolean writes = Boolean.getBoolean("conformance.writes");
    DriftRun run = new DriftRun(mocks, credential, values(), writes);

    List<Finding> findings =
        run.run(Contract.of(vendor), URI.create(System.getProperty("conformance.url")));

    DriftRun.publish(findings);
    assertThat(findings).isEmpty();
  }

  /** {@code -Dconformance.values=clientId=65,contactId=31}: things that the server has. */
  private static Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (String pair : System.getProperty("conformance.values", "").split(",")) {
      int equals = pair.indexOf('=');
      if (equals > 0) values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return values;
  }
}
