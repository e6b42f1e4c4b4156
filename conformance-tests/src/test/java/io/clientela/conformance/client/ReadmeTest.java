package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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
    String source =
        """
        import io.clientela.%1$s.*;
        %3$s
        import io.clientela.%1$s.api.*;
        import io.clientela.%1$s.model.*;
        import io.clientela.mapping.*;
        import io.clientela.mapping.%1$s.*;
        import io.clientela.runtime.*;
        import io.clientela.runtime.codec.*;
        import io.clientela.runtime.transport.*;
        import com.google.gson.*;
        import java.io.File;
        import java.security.KeyStore;
        import java.time.Duration;
        import java.util.List;
        import java.util.concurrent.*;

        class Snippet {
          void run() throws Exception {
        %2$s
          }
        }
        """
            .formatted(key.replace("-", ""), code, nestedTypes(key));
    StringWriter output = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean compiled =
        compiler
            .getTask(
                output,
                null,
                null,
                List.of("-proc:none", "-d", classes.toString()),
                null,
                List.of(new Source(source)))
            .call();

    assertThat(compiled).as("%s%n%s", output, source).isTrue();
  }

  /** The records of parameters, which lie within the classes of the operations. */
  private static String nestedTypes(String vendor) {
    return ContractClient.of(Contract.of(vendor)).apis().stream()
        .map(api -> "import " + api.getName() + ".*;")
        .collect(Collectors.joining("\n"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
