package io.clientela.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A committed list of cases or mutants that are not as they should be, with reasons: those of all
 * contracts beside this class, those of one in {@code specs/<vendor>/conformance}. An entry names
 * them by a regular expression for the whole of their name. One that is as it should be fails the
 * build, so that an entry goes when its reason has gone.
 */
public final class ExpectedFailures {
  private final List<Entry> entries = new ArrayList<>();

  /** What an entry covers, and why it is there. */
  public record Entry(Pattern names, String reason) {}

  private ExpectedFailures() {}

  /** The cases on which Prism and the schema oracle disagree. */
  public static ExpectedFailures ofCases() {
    return read("expected-disagreements.yaml", "cases");
  }

  /** The mutants that change nothing that could be seen on the wire. */
  public static ExpectedFailures ofMutants() {
    return read("equivalent-mutants.yaml", "mutants");
  }

  /** The requests that WireMock answers otherwise than Prism. */
  public static ExpectedFailures ofWireMock() {
    return read("wiremock-differences.yaml", "requests");
  }

  private static ExpectedFailures read(String file, String key) {
    ExpectedFailures all = new ExpectedFailures();
    all.add(file, key);
    for (String vendor : Contracts.VENDORS) all.add(vendor + "/conformance/" + file, key);
    return all;
  }

  /** A contract without such an entry has no file. */
  private void add(String resource, String key) {
    try (InputStream in = ExpectedFailures.class.getResourceAsStream(resource)) {
      if (in == null) return;
      for (JsonNode entry : new YAMLMapper().readTree(in)) {
        Pattern names = Pattern.compile(entry.get(key).asText());
        entries.add(new Entry(names, entry.get("reason").asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The entry that covers a name. */
  public Optional<Entry> of(String name) {
    return entries.stream().filter(entry -> entry.names().matcher(name).matches()).findFirst();
  }

  public boolean has(String name) {
    return of(name).isPresent();
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
