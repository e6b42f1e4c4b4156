package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the contracts rest on: how many of the claims in a vendor's {@code provenance.yaml} are
 * documented, observed and assumed, in all and for each operation.
 */
public final class ContractEvidence {
  /** What a claim may be, the surest first. */
  public static final List<String> STATUSES = List.of("documented", "observed", "assumed");

  private static final YAMLMapper YAML = new YAMLMapper();

  private record Claim(String at, String status) {}

  private ContractEvidence() {}

  /**
   * The section of a report. An operation has the claims of its own and of each component that it
   * leads to, which several operations may share; {@code is} is the status of the claim that the
   * operation exists.
   *
   * @param specs the folder with a folder for each vendor
   */
  public static ObjectNode section(Collection<Contract> contracts, Path specs) {
    ObjectNode section = Json.MAPPER.createObjectNode();
    ObjectNode vendors = section.putObject("vendors");
    for (Contract contract : contracts) {
      List<Claim> claims = claims(specs.resolve(contract.vendor()).resolve("provenance.yaml"));
      ObjectNode vendor = vendors.putObject(contract.vendor());
      counts(vendor, claims, claim -> true);
      ObjectNode operations = vendor.putObject("operations");
      for (ContractOperation operation : contract.operations()) {
        ObjectNode one = operations.putObject(operation.id());
        claims.stream()
            .filter(claim -> claim.at().equals(operation.pointer()))
            .findFirst()
            .ifPresent(claim -> one.put("is", claim.status()));
        Set<String> reached = reached(operation);
        counts(one, claims, claim -> reached.stream().anyMatch(it -> isIn(claim.at(), it)));
      }
    }
    return section;
  }

  private static void counts(ObjectNode into, List<Claim> claims, Predicate<Claim> condition) {
    List<Claim> some = claims.stream().filter(condition).toList();
    into.put("claims", some.size());
    for (String status : STATUSES) {
      into.put(status, some.stream().filter(claim -> claim.status().equals(status)).count());
    }
  }

  private static boolean isIn(String at, String pointer) {
    return at.equals(pointer) || at.startsWith(pointer + "/");
  }

  /** The pointers of an operation, of what its path says for all, and of its components. */
  private static Set<String> reached(ContractOperation operation) {
    JsonNode root = operation.contract().root();
    Set<String> reached = new LinkedHashSet<>();
    List<String> open =
        new ArrayList<>(List.of(operation.pointer(), operation.itemPointer() + "/parameters"));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (!reached.add(next)) continue;
      for (JsonNode reference : root.at(next).findValues("$ref")) {
        open.add(reference.asText().substring(1));
      }
    }
    return reached;
  }

  private static List<Claim> claims(Path file) {
    try {
      List<Claim> claims = new ArrayList<>();
      for (JsonNode claim : YAML.readTree(file.toFile()).path("claims")) {
        claims.add(
            new Claim(claim.path("at").asText().substring(1), claim.path("status").asText()));
      }
      return claims;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
