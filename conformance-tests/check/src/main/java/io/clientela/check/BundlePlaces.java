package io.clientela.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.SpecSource.Place;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the line of a pointer in the bundle, where nothing but the bundle is at hand. */
final class BundlePlaces {
  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();

  BundlePlaces(Contract contract) {
    this.file = contract.vendor() + ".yaml";
    try (JsonParser parser = new YAMLMapper().createParser(Contracts.bundle(contract.vendor()))) {
      while (parser.nextToken() != null) {
        String at = parser.getParsingContext().pathAsPointer().toString();
        lines.putIfAbsent(at, parser.currentTokenLocation().getLineNr());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the contract of " + contract.vendor(), e);
    }
  }

  /** The line of a pointer, or of what is closest around it. */
  Optional<Place> of(String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    while (!at.matches() && !lines.containsKey(at.toString())) at = at.head();
    return Optional.of(new Place(file, lines.getOrDefault(at.toString(), 1)));
  }
}
