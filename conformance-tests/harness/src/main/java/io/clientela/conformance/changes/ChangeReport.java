package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of all contracts, as Markdown and as JSON.
 *
 * @param base what the user called it
 */
public record ChangeReport(String base, List<VendorChanges> vendors) {
  private static final int SHOWN = 60;

  /** Whether version and changelog of every contract say what changed. */
  public boolean passes() {
    return vendors.stream().allMatch(vendor -> vendor.problems().isEmpty());
  }

  public JsonNode json() {
    ObjectNode report = Json.MAPPER.createObjectNode().put("base", base).put("passes", passes());
    ArrayNode contracts = report.putArray("contracts");
    for (VendorChanges vendor : vendors) {
      ObjectNode contract = contracts.addObject().put("vendor", vendor.vendor());
      contract.put("base", vendor.base()).put("version", vendor.version());
      for (Impact impact : Impact.values()) contract.put(impact.text(), vendor.count(impact));
      vendor.problems().forEach(contract.putArray("problems")::add);
      ArrayNode changes = contract.putArray("changes");
      vendor.changes().forEach(change -> changes.add(json(change)));
    }
    return report;
  }

  private static ObjectNode json(Change change) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("impact", change.impact().text()).put("rule", change.rule());
    node.put("pointer", "#" + change.pointer()).put("direction", change.direction().text());
    if (change.before() != null) node.set("before", change.before());
    if (change.after() != null) node.set("after", change.after());
    return node.put("reason", change.reason());
  }

  public String markdown() {
    StringBuilder text = new StringBuilder("# Changes since `%s`\n".formatted(base));
    for (VendorChanges vendor : vendors) {
      text.append("\n## %s: %s\n\n".formatted(vendor.vendor(), versions(vendor)));
      vendor.problems().forEach(problem -> text.append("- **").append(problem).append("**\n"));
      if (!vendor.problems().isEmpty()) text.append('\n');
      if (vendor.changes().isEmpty()) {
        text.append("No change inside the contract.\n");
        continue;
      }
      text.append("| impact | where | direction | before | after | reason |\n");
      text.append("| --- | --- | --- | --- | --- | --- |\n");
      vendor.changes().forEach(change -> text.append(row(change)));
    }
    text.append(
        passes()
            ? "\nVersions and changelogs say what changed.\n"
            : "\nVersions and changelogs do not say what changed: see the lines in bold.\n");
    return text.toString();
  }

  private static String versions(VendorChanges vendor) {
    if (vendor.base().equals(VendorChanges.NONE)) return "new, " + vendor.version();
    if (vendor.version().equals(VendorChanges.NONE)) return "removed, was " + vendor.base();
    return "%s to %s, %s breaking, %s compatible, %s in texts"
        .formatted(
            vendor.base(),
            vendor.version(),
            vendor.count(Impact.BREAKING),
            vendor.count(Impact.COMPATIBLE),
            vendor.count(Impact.DOCUMENTATION));
  }

  private static String row(Change change) {
    return "| %s | `#%s` %s | %s | %s | %s | %s |\n"
        .formatted(
            change.impact().text(),
            cell(change.pointer()),
            change.rule(),
            change.direction().text(),
            value(change.before()),
            value(change.after()),
            cell(change.reason()));
  }

  private static String value(@Nullable JsonNode value) {
    if (value == null) return "";
    String text = value.toString();
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    String shown = text.substring(0, end).replace("`", "'");
    return "`" + cell(shown) + (end < text.length() ? "..." : "") + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
