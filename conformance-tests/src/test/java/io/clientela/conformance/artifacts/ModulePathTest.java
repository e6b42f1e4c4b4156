package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artifacts are modules: a program that requires them by name compiles and runs. */
class ModulePathTest {
  @Test
  void aProgramThatRequiresThemCompilesAndRuns(@TempDir Path folder) throws Exception {
    Consumer consumer = new Consumer(folder);
    consumer.compile(
        List.of("--module-path", Consumer.artifacts()),
        "module-info.java",
        "Main.java",
        "Vendors.java");

    String output =
        consumer.run(
            "-p",
            Consumer.artifacts() + File.pathSeparator + folder.resolve("classes"),
            "-m",
            "consumer/consumer.Main");

    assertThat(output.lines().filter(line -> !line.startsWith("SLF4J")))
        .containsExactly(
            "call 1 Demo",
            "gson true",
            "map true",
            "secret \"***\"",
            "error Optional[not found]",
            "jackson Client[href, id, firstName, x]",
            "mapping {bsale=1}",
            "specs true");
  }
}
