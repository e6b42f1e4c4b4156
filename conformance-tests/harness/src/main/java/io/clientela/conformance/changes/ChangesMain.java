package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.report.Sarif;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the contracts with a base, writes what changed and fails if versions or changelogs do
 * not say so. Its exit code is 0 if they do, 1 if not, 2 if the base cannot be read.
 */
public final class ChangesMain {
  private static final List<String> REPORTS =
      List.of("changes.md", "changes.json", "changes.sarif");

  private ChangesMain() {}

  /**
   * Runs.
   *
   * @param arguments the base, the folder of the contracts with its tools, the folder of the
   *     reports, and the vendors whose contracts are removed on purpose, separated by commas
   */
  public static void main(String[] arguments) throws IOException {
    Path specs = Path.of(arguments[1]);
    Set<String> removed = Set.of(arguments[3].split(","));
    System.exit(run(arguments[0], specs, specs, Path.of(arguments[2]), removed, System.out));
  }

  static int run(
      String base, Path specs, Path tools, Path out, Set<String> removed, PrintStream console)
      throws IOException {
    for (String name : REPORTS) Files.deleteIfExists(out.resolve(name));
    if (base.isBlank()) {
      console.println("expected -Dbase=<git ref, bundle, jar or folder of bundles>, found none");
      return 2;
    }
    ChangeReport report;
    try {
      Map<String, Contract> contracts = new BaseContracts(specs, tools, out).read(base);
      report = compare(base, contracts, specs, removed);
    } catch (UnreadableBaseException e) {
      console.println(e.getMessage());
      return 2;
    }
    Files.createDirectories(out);
    Files.writeString(out.resolve("changes.md"), report.markdown());
    Files.writeString(out.resolve("changes.json"), report.json().toPrettyString() + "\n");
    Files.writeString(out.resolve("changes.sarif"), sarif(report, specs).toPrettyString() + "\n");
    console.print(report.markdown());
    return report.passes() ? 0 : 1;
  }

  private static ChangeReport compare(
      String base, Map<String, Contract> before, Path specs, Set<String> removed)
      throws IOException {
    boolean single = Files.isRegularFile(Path.of(base)) && !base.endsWith(".jar");
    Map<String, Contract> gone = new TreeMap<>(before);
    List<VendorChanges> vendors = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      Contract old = gone.remove(contract.vendor());
      // A single bundle says nothing of the other contracts.
      if (old == null && single) continue;
      String changelog = changelog(specs, contract.vendor());
      vendors.add(
          old == null ? Gate.added(contract, changelog) : Gate.check(old, contract, changelog));
    }
    for (Contract contract : gone.values()) {
      vendors.add(Gate.removed(contract, removed.contains(contract.vendor())));
    }
    return new ChangeReport(base, vendors);
  }

  private static String changelog(Path specs, String vendor) throws IOException {
    Path file = specs.resolve(vendor).resolve("CHANGELOG.md");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static JsonNode sarif(ChangeReport report, Path specs) {
    List<Finding> findings = new ArrayList<>();
    for (VendorChanges vendor : report.vendors()) {
      for (String problem : vendor.problems()) {
        findings.add(new Finding(vendor.vendor(), "not-announced", "/info/version", problem));
      }
      for (Change change : vendor.changes()) {
        String kind = change.impact().text() + "-" + change.rule();
        findings.add(new Finding(vendor.vendor(), kind, change.pointer(), change.reason()));
      }
    }
    return Sarif.of(findings, "clientela-changes", specs, ChangesMain::level);
  }

  private static String level(Finding finding) {
    if (finding.kind().equals("not-announced")) return "error";
    return finding.kind().startsWith(Impact.BREAKING.text()) ? "warning" : "note";
  }
}
