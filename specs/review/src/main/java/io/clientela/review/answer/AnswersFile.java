package io.clientela.review.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the answers of a vendor's reviewer into provenance.yaml. */
public final class AnswersFile {
  private final Path specs;
  private final LocalDate today;

  /**
   * Answers for the contracts of a folder.
   *
   * @param specs the folder of the contracts
   * @param today answers cannot come from later days
   */
  public AnswersFile(Path specs, LocalDate today) {
    this.specs = specs;
    this.today = today;
  }

  /**
   * Applies all answers of a file, or none.
   *
   * @return what has changed, a line for each decision
   * @throws RefusedAnswersException if anything is wrong with the file
   */
  public List<String> apply(Path file) {
    JsonNode yaml = HarmlessYaml.read(file);
    String vendor = yaml.path("vendor").asText();
    if (!Contracts.VENDORS.contains(vendor)) {
      String found = AnswersReader.shown(vendor);
      throw new RefusedAnswersException(
          List.of("vendor: expected one of " + Contracts.VENDORS + ", found " + found));
    }
    Path provenance = specs.resolve(vendor).resolve("provenance.yaml");
    AskedContract contract = AskedContract.read(vendor, provenance);
    Answers answers = new AnswersReader(contract, today).read(yaml);
    write(provenance, answers);
    List<String> changes = new ArrayList<>();
    for (Answers.Answer answer : answers.answers()) {
      String before = contract.decision(answer.id()).status();
      changes.add(answer.id() + ": " + before + " -> " + answer.verdict().status());
    }
    return changes;
  }

  private static void write(Path provenance, Answers answers) {
    try {
      ProvenanceText text = new ProvenanceText(Files.readString(provenance));
      answers.answers().forEach(answer -> text.set(answer, answers));
      Path next = provenance.resolveSibling("provenance.yaml.next");
      Files.writeString(next, text.text());
      Files.move(
          next, provenance, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + provenance, e);
    }
  }
}
