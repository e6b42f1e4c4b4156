package io.clientela.specs;

import io.clientela.specs.Fact.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts on the lines of a claim. */
final class Evidence {
  private final List<Fact> facts;

  private Evidence(Stream<Fact> facts) {
    this.facts = facts.toList();
  }

  /** What the lines say of anything. */
  static Evidence on(DocumentIndex index, List<Integer> lines) {
    return new Evidence(lines.stream().flatMap(line -> index.facts(line).stream()));
  }

  /** What they say of one name, or of none. */
  Evidence of(String name) {
    return new Evidence(facts.stream().filter(f -> f.of().isEmpty() || f.of().equals(name)));
  }

  Set<String> values(Kind kind) {
    return collect(kind, Fact::value);
  }

  Set<String> codes() {
    return collect(Kind.VALUE, Fact::code);
  }

  /** Whether the code has that meaning somewhere. */
  boolean means(String code, String meaning) {
    return values(Kind.VALUE).contains(code + "=" + meaning);
  }

  boolean has(Kind kind) {
    return facts.stream().anyMatch(fact -> fact.is(kind));
  }

  private Set<String> collect(Kind kind, Function<Fact, String> what) {
    return facts.stream()
        .filter(fact -> fact.is(kind))
        .map(what)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
