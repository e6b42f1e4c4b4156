package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java that a README shows, compiled with the imports that it leaves out. */
final class Snippet extends SimpleJavaFileObject {
  private final String text;

  private Snippet(String text) {
    super(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE);
    this.text = text;
  }

  /** Compiles a class {@code Snippet} with these members; what the compiler says is the failure. */
  static void compile(String vendor, String members, Path classes) {
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
        import java.util.Optional;
        import java.util.concurrent.*;
        import static org.assertj.core.api.Assertions.assertThat;

        class Snippet {
        %2$s
        }
        """
            .formatted(vendor.replace("-", ""), members, nestedTypes(vendor));
    StringWriter output = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                output,
                null,
                null,
                List.of("-proc:none", "-d", classes.toString()),
                null,
                List.of(new Snippet(source)))
            .call();

    assertThat(compiled).as("%s%n%s", output, source).isTrue();
  }

  /** The records of parameters, which lie within the classes of the operations. */
  private static String nestedTypes(String vendor) {
    return ContractClient.of(Contract.of(vendor)).apis().stream()
        .map(api -> "import " + api.getName() + ".*;")
        .collect(Collectors.joining("\n"));
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
