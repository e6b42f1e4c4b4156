package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the mappings of all contracts: for each vendor, and for each receiver of webhooks, a
 * folder as WireMock wants it, with {@code mappings} and {@code __files}.
 */
public final class StubFiles {
  private final Path folder;

  private StubFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes them, their names into {@code names.txt}, and into {@code index.txt} of each what a
   * class path cannot list.
   *
   * @param arguments the folder, which is emptied first
   */
  public static void main(String... arguments) throws IOException {
    StubFiles files = new StubFiles(Path.of(arguments[0]));
    files.clear();
    Set<String> mocks = new TreeSet<>();
    for (Contract contract : Contract.all()) {
      for (ContractOperation operation : contract.operations()) {
        files.write(operation);
        mocks.add(operation.mock());
      }
    }
    for (String mock : mocks) {
      files.writeOtherPaths(mock);
      files.writeIndex(mock);
    }
    Files.write(files.folder.resolve("names.txt"), mocks);
  }

  /** What an earlier contract had must not be served any more. */
  private void clear() throws IOException {
    if (Files.notExists(folder)) return;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  private void write(ContractOperation operation) throws IOException {
    StubResponses responses = new StubResponses(operation);
    StubList stubs = new StubList(operation);
    new Refusals(operation, responses, stubs).add();
    new Preferences(operation, responses, stubs).add();
    stubs.add(
        "another method",
        Order.OTHER_METHOD,
        StubRequest.ofPath(operation),
        Problem.NO_SUCH_METHOD.response());
    writeMappings(operation.mock(), operation.id(), stubs.all());
    Path bodies = folder.resolve(operation.mock()).resolve("__files");
    for (Map.Entry<String, JsonNode> file : responses.files().entrySet()) {
      writeJson(bodies.resolve(file.getKey()), file.getValue());
    }
  }

  private void writeOtherPaths(String mock) throws IOException {
    Stub other =
        new Stub(
            mock + ": another path",
            Order.OTHER_PATH.number(false),
            StubRequest.any(),
            Problem.NO_SUCH_PATH.response());
    writeMappings(mock, "another-path", List.of(other));
  }

  private void writeIndex(String mock) throws IOException {
    Path root = folder.resolve(mock);
    try (Stream<Path> files = Files.list(root.resolve("mappings"))) {
      List<String> names = files.map(file -> "mappings/" + file.getFileName()).sorted().toList();
      Files.write(root.resolve("index.txt"), names);
    }
  }

  private void writeMappings(String mock, String name, List<Stub> stubs) throws IOException {
    ObjectNode json = Json.MAPPER.createObjectNode();
    ArrayNode list = json.putArray("mappings");
    stubs.forEach(stub -> list.add(stub.json()));
    writeJson(folder.resolve(mock).resolve("mappings").resolve(name + ".json"), json);
  }

  private static void writeJson(Path file, JsonNode json) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
  }
}
