package io.clientela.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
  private static final String NAMED = "# Changelog\n\n## %s\n\n- `nombre` is shorter.\n";

  @ParameterizedTest
  @CsvSource({
    "BREAKING, 0.1.1, 0.2.0",
    "COMPATIBLE, 0.1.1, 0.2.0",
    "DOCUMENTATION, 0.1.1, 0.1.2",
    "BREAKING, 1.4.2, 2.0.0",
    "COMPATIBLE, 1.4.2, 1.5.0",
    "DOCUMENTATION, 1.4.2, 1.4.3",
  })
  void theVersionRisesByTheWorstChange(Impact worst, String base, String next) {
    assertThat(Version.parse(base).orElseThrow().after(worst))
        .isEqualTo(Version.parse(next).orElseThrow());
  }

  @Test
  void aBreakingChangeWithoutANewVersionIsStopped() {
    assertThat(check("1.0.0", "1.1.0", NAMED.formatted("1.1.0")).problems())
        .containsExactly(
            "expected info.version 2.0.0 or higher, as maxLength-added at"
                + " #/components/schemas/CustomerInput/properties/nombre/maxLength breaks clients;"
                + " found 1.1.0");
  }

  @Test
  void aBreakingChangeThatIsAnnouncedPasses() {
    assertThat(check("1.0.0", "2.0.0", NAMED.formatted("2.0.0")).problems()).isEmpty();
    assertThat(check("0.1.1", "0.2.0", NAMED.formatted("0.2.0")).problems()).isEmpty();
  }

  @Test
  void anEntryThatDoesNotNameTheChangeIsNotEnough() {
    String other = NAMED.formatted("2.0.0").replace("nombre", "nombres");

    assertThat(check("1.0.0", "2.0.0", other).problems())
        .containsExactly(
            "expected CHANGELOG.md to name each change after 1.0.0, found nothing of 1:"
                + " maxLength-added at #/components/schemas/CustomerInput/properties/nombre/maxLength");
  }

  @Test
  void aMethodOrAStatusNamesNoChange() {
    Change change =
        new Change(
            "status-added",
            "/paths/~1clients/put/responses/202",
            Direction.READ,
            Impact.BREAKING,
            null,
            null,
            "");

    assertThat(Changelog.names(change, "updateClient")).containsExactly("updateClient", "/clients");
  }

  @Test
  void anEntryOfTheBaseIsNotEnough() {
    List<String> problems = check("1.0.0", "2.0.0", NAMED.formatted("1.0.0")).problems();

    assertThat(problems).hasSize(2);
    assertThat(problems.get(0)).startsWith("expected an entry `## 2.0.0` with a text");
  }

  @Test
  void aVersionBelowTheBaseIsStoppedWithoutAChange() {
    Contract koibox = Contract.of("koibox");

    assertThat(Gate.check(version(koibox, "0.2.0"), version(koibox, "0.1.9"), "").problems())
        .containsExactly(
            "expected info.version 0.2.0 or higher, as the base has that; found 0.1.9");
    assertThat(Gate.check(koibox, koibox, "").problems()).isEmpty();
  }

  @Test
  void aVersionThatIsNoneIsNamed() {
    assertThat(check("1.0.0", "next", "").problems())
        .containsExactly("expected info.version as three numbers, such as 1.4.2, found next");
  }

  @Test
  void aNewContractNeedsItsEntry() {
    Contract koibox = version(Contract.of("koibox"), "1.0.0");

    assertThat(Gate.added(koibox, "# Changelog").problems())
        .containsExactly("expected an entry `## 1.0.0` with a text in CHANGELOG.md, found none");
    assertThat(Gate.added(koibox, "## 1.0.0\n\n- All of it.").problems()).isEmpty();
  }

  @Test
  void aContractIsRemovedOnPurposeOnly() {
    Contract koibox = Contract.of("koibox");

    assertThat(Gate.removed(koibox, false).problems())
        .singleElement()
        .asString()
        .contains("-Dremoved=koibox");
    assertThat(Gate.removed(koibox, true).problems()).isEmpty();
  }

  private static VendorChanges check(String from, String to, String changelog) {
    Contract base = version(Contract.of("koibox"), from);
    Contract next = version(base, to);
    ((ObjectNode) next.schema("CustomerInput").at("/properties/nombre")).put("maxLength", 20);
    return Gate.check(base, next, changelog);
  }

  private static Contract version(Contract contract, String version) {
    JsonNode root = contract.root().deepCopy();
    ((ObjectNode) root.get("info")).put("version", version);
    return new Contract(contract.vendor(), root);
  }
}
