package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was delivered to five vendors.
 *
 * @param name the file's
 * @param outcomes for each vendor how many rows had which outcome
 * @param dropped how many fields were left out because they are wrong
 * @param took how long it took
 */
record DeliveredFile(String name, List<String> outcomes, int dropped, Duration took) {
  private static final List<String> VENDORS =
      List.of("bsale", "koibox", "lotinfo", "sperant", "tomticket");
  private static final Pattern USER = Pattern.compile("\"userId\":");

  static DeliveredFile push(FakeVendors vendors, Path file, String... options) throws IOException {
    vendors.script(DeliveredFile::lotinfo);
    Path report = file.resolveSibling(file.getFileName() + ".report.jsonl");
    List<String> arguments = new ArrayList<>(List.of("push", "--from=" + file));
    arguments.add("--to=" + String.join(",", VENDORS));
    arguments.addAll(List.of("--no-rate-limit", "--on-bad-field=drop", "--report=" + report));
    arguments.addAll(List.of(options));

    long start = System.nanoTime();
    Ran ran = Ran.command(vendors.environment(), arguments.toArray(String[]::new));
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(ran.err()).doesNotContain("could not be read");
    return of(file.getFileName().toString(), report, took);
  }

  private static DeliveredFile of(String name, Path report, Duration took) throws IOException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (String vendor : VENDORS) counts.put(vendor, new TreeMap<>());
    Set<String> dropped = new HashSet<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(report)) {
      JsonNode entry = json.readTree(line);
      counts
          .get(entry.path("vendor").asText())
          .merge(entry.path("outcome").asText(), 1, Integer::sum);
      for (JsonNode loss : entry.path("losses")) {
        boolean leftOut = loss.path("reason").asText().startsWith("left out: ");
        if (leftOut) dropped.add(entry.path("line") + " " + loss.path("path").asText());
      }
    }
    List<String> outcomes =
        VENDORS.stream().map(counts::get).map(it -> it.toString().replaceAll("[{}]", "")).toList();
    return new DeliveredFile(name, outcomes, dropped.size(), took);
  }

  /** Lotinfo's answer to clients, of which each has the user to whom it belongs. */
  private static FakeVendors.@Nullable Answer lotinfo(String vendor, String method, String body) {
    if (!vendor.equals("lotinfo")) return null;
    long clients = USER.matcher(body).results().count();
    String added =
        LongStream.rangeClosed(1, clients)
            .mapToObj(it -> "{\"id\":" + it + "}")
            .collect(Collectors.joining(","));
    return new FakeVendors.Answer(200, "{\"result\":[" + added + "]}");
  }

  /** Writes what came of all of them, for people. */
  static void table(Path file, List<DeliveredFile> delivered) throws IOException {
    Stream<String> head =
        Stream.of(
            "| file | " + String.join(" | ", VENDORS) + " | fields left out | seconds |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |");
    Files.createDirectories(file.getParent());
    Files.write(file, Stream.concat(head, delivered.stream().map(DeliveredFile::row)).toList());
  }

  private String row() {
    return "| %s | %s | %d | %.2f |"
        .formatted(name, String.join(" | ", outcomes), dropped, took.toMillis() / 1e3);
  }
}
