package io.clientela.cli;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Capabilities;
import io.clientela.mapping.Capability;
import io.clientela.mapping.MappedVendor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Tells what each vendor has a place for. */
@Command(
    name = "vendors",
    description = {
      "Shows which vendor has which field of a customer.",
      "R: it is read from there; W: it is written to there. The losses that writing may have"
          + " follow."
    },
    mixinStandardHelpOptions = true)
final class VendorsCommand implements Callable<Integer> {
  private final Context context;

  VendorsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Map<String, Map<String, Capability>> fields = new LinkedHashMap<>();
    for (Capability it : Capabilities.all()) {
      fields.computeIfAbsent(it.field(), field -> new LinkedHashMap<>()).put(it.vendor(), it);
    }
    List<String> headings = new ArrayList<>(List.of(Texts.of("field")));
    Arrays.stream(MappedVendor.values()).map(MappedVendor::key).forEach(headings::add);
    TextTable table = new TextTable(headings);
    fields.forEach((field, capabilities) -> table.row(row(field, capabilities)));
    table.print(context.out());
    return 0;
  }

  private static List<String> row(String field, Map<String, Capability> capabilities) {
    List<String> row = new ArrayList<>(List.of(field));
    for (MappedVendor vendor : MappedVendor.values()) {
      row.add(cell(capabilities.get(vendor.key())));
    }
    return row;
  }

  private static String cell(@Nullable Capability capability) {
    if (capability == null) return "-";
    String direction = (capability.reads() ? "R" : "") + (capability.writes() ? "W" : "");
    String losses =
        capability.losses().stream()
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));
    String cell = (direction + " " + losses).strip();
    return cell.isEmpty() ? "-" : cell;
  }
}
