package io.clientela.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample customers, which every vendor takes, are sent again: nobody is made twice. */
class SecondRunTest {
  private static final int CUSTOMERS = 10;

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();
  private Path file;

  @BeforeEach
  void writeTheSamples() throws IOException {
    file = folder.resolve("customers.jsonl");
    try (InputStream in = CustomerJson.class.getResourceAsStream("sample-customers.jsonl")) {
      Files.write(file, requireNonNull(in).readAllBytes());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = MappedVendor.class,
      names = {"BSALE", "KOIBOX", "SPERANT", "TOMTICKET_V2"})
  void whereAVendorCanBeAskedTheSameFileCreatesNobody(MappedVendor vendor) throws IOException {
    Ran first = push(vendor.key(), "first", "--allow-skips");
    Ran second = push(vendor.key(), "second", "--allow-skips");

    Map<String, Integer> before = outcomes("first");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(before.get("created")).isGreaterThanOrEqualTo(8);
    assertThat(outcomes("second")).isEqualTo(Map.of("updated", CUSTOMERS));
  }

  @Test
  void whereAVendorOnlyUpdatesItUpdatesAgain() throws IOException {
    push("tomticket", "first", "--allow-skips");
    Ran second = push("tomticket", "second", "--allow-skips");

    assertThat(second.code()).isZero();
    assertThat(outcomes("second")).isEqualTo(outcomes("first")).doesNotContainKey("created");
  }

  @Test
  void wherePushesAreRememberedNobodyIsSentAgain() throws IOException {
    String all =
        String.join(",", List.of(MappedVendor.values()).stream().map(MappedVendor::key).toList());
    String state = "--state=" + folder.resolve("state.jsonl");

    push(all, "first", "--allow-skips", "--changed-only", state);
    int skipped = outcomes("first").getOrDefault("skipped", 0);
    List<String> sent = new ArrayList<>();
    vendors.hook((phase, vendor) -> sent.add(vendor));
    Ran second = push(all, "second", "--allow-skips", "--changed-only", state);

    assertThat(second.code()).as(second.err()).isZero();
    assertThat(sent).isEmpty();
    assertThat(outcomes("second").get("unchanged"))
        .isEqualTo(CUSTOMERS * MappedVendor.values().length - skipped);
  }

  private Ran push(String to, String run, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("push", "--from=" + file, "--to=" + to, "--no-rate-limit"));
    arguments.add("--report=" + folder.resolve(run + ".report.jsonl"));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--changed-only")) {
      arguments.add("--journal=" + folder.resolve(run + ".journal.jsonl"));
    }
    return Ran.command(vendors.environment(), arguments.toArray(String[]::new));
  }

  private Map<String, Integer> outcomes(String run) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(folder.resolve(run + ".report.jsonl"))) {
      JsonNode entry = json.readTree(line);
      counts.merge(entry.path("outcome").asText(), 1, Integer::sum);
    }
    return counts;
  }
}
