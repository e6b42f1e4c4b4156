package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the generator or the runtime cannot do is refused before anything is generated. */
class UnsupportedTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCRIPT =
      """
      import { readFileSync } from 'node:fs';
      const { unsupported } = await import(process.argv[1]);
      const contracts = JSON.parse(readFileSync(0, 'utf8'));
      process.stdout.write(JSON.stringify(contracts.map(unsupported)));
      """;

  @Test
  void aContractOfWhatIsSupportedIsAccepted() throws IOException {
    assertThat(problems(List.of(text("supported.yaml")))).containsExactly(List.of());
  }

  /**
   * Each row of the file breaks the contract once: what stood there, what stands there now, what is
   * said.
   */
  @TestFactory
  List<DynamicTest> whatIsNotSupportedIsRefusedWithPointerAndReason() throws IOException {
    String contract = text("supported.yaml");
    List<String[]> rows =
        text("unsupported.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.stream(line.split(" => ", -1)).map(String::strip))
            .map(cells -> cells.toArray(String[]::new))
            .toList();
    List<String> broken = new ArrayList<>();
    for (String[] row : rows) {
      assertThat(contract).as(row[2]).contains(row[0]);
      broken.add(contract.replace(row[0], row[1]));
    }
    List<List<String>> found = problems(broken);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String said = rows.get(i)[2];
      List<String> problems = found.get(i);
      tests.add(DynamicTest.dynamicTest(said, () -> assertThat(problems).contains(said)));
    }
    return tests;
  }

  private static List<List<String>> problems(List<String> contracts) throws IOException {
    String tool = SpecsFolder.find().resolve("tools").resolve("supported.mjs").toUri().toString();
    Process node =
        new ProcessBuilder("node", "--input-type=module", "-e", SCRIPT, tool)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var input = node.getOutputStream()) {
      input.write(JSON.writeValueAsBytes(contracts.stream().map(Yaml::parse).toList()));
    }
    try (var output = node.getInputStream()) {
      String answer = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> problems = new ArrayList<>();
      for (JsonNode each : JSON.readTree(answer)) problems.add(Json.texts(each));
      return problems;
    }
  }

  private static String text(String name) throws IOException {
    Path folder = Path.of("src", "test", "resources", "io", "clientela", "specs");
    return java.nio.file.Files.readString(folder.resolve(name));
  }
}
