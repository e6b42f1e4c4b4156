package io.clientela.benchmarks;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ratios, as a file of flat names and numbers and as a table. */
final class Ratios {
  private final Map<String, Double> numbers = new LinkedHashMap<>();

  void put(String name, double value) {
    numbers.put(name, value);
  }

  void putAll(Map<String, Double> values) {
    numbers.putAll(values);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(numbers) + "\n");
  }

  /** Markdown, as it stands in the README. */
  String table() {
    var table = new StringBuilder("| ratio | measured | target | |\n| --- | --- | --- | --- |\n");
    for (RatioGoal target : RatioGoal.values()) {
      double value = numbers.get(target.ratio);
      String met = target.isMet(value) ? "met" : "missed";
      table.append(row(target.ratio, value, target.toString(), met));
    }
    for (String besides :
        new String[] {"decode_ours_over_fastjson2", "encode_ours_over_fastjson2"}) {
      table.append(row(besides, numbers.get(besides), "near 1", ""));
    }
    return table.toString();
  }

  private static String row(String name, double value, String target, String met) {
    return String.format("| `%s` | %.2f | %s | %s |%n", name, value, target, met);
  }

  /** Median times and bytes of every contender. */
  String details() {
    var table = new StringBuilder("| | us | bytes |\n| --- | --- | --- |\n");
    numbers.forEach(
        (name, value) -> {
          if (name.endsWith(".us")) {
            String who = name.substring(0, name.length() - 3);
            double bytes = numbers.getOrDefault(who + ".bytes", Double.NaN);
            table.append(String.format("| `%s` | %.1f | %.0f |%n", who, value, bytes));
          }
        });
    return table.toString();
  }
}
