package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.specs.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the READMEs of the project and of the runtime show compiles. */
class ReadmeTest {
  private static final Pattern SNIPPET =
      Pattern.compile("(?m)^### ([\\w-]+)\\s+```java\\n(.*?)^```", Pattern.DOTALL);

  @TestFactory
  List<DynamicTest> everySnippetCompiles(@TempDir Path classes) throws IOException {
    String readme =
        Files.readString(Path.of("..", "README.md"))
            + Files.readString(Path.of("..", "clients", "runtime", "README.md"));
    List<DynamicTest> tests = new ArrayList<>();
    Matcher snippet = SNIPPET.matcher(readme);
    while (snippet.find()) {
      String vendor = snippet.group(1);
      String code = snippet.group(2);
      tests.add(DynamicTest.dynamicTest(vendor, () -> compile(vendor, code, classes)));
    }

    assertThat(tests)
        .extracting(test -> test.getDisplayName().toLowerCase(Locale.ROOT))
        .as("a snippet for each vendor, one for tests, and those of the runtime")
        .containsAll(Contracts.VENDORS)
        .contains("testing", "connections", "limits", "endpoints", "updates")
        .contains("responses", "options", "listeners", "async", "fakes");
    return tests;
  }

  private static void compile(String vendor, String code, Path classes) {
    String named = vendor.toLowerCase(Locale.ROOT);
    String key = Contracts.VENDORS.contains(named) ? named : "bsale";
    Snippet.compile(key, "void run() throws Exception {\n" + code + "}", classes);
  }
}
