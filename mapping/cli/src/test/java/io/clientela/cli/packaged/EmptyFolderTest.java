package io.clientela.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code clientela.jar} with a JVM and nothing else: no repository, no Node. */
class EmptyFolderTest {
  private static final Path JAR = Path.of("target/clientela.jar").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void aMockNeedsNothingButAJvm() throws Exception {
    Process pull = start("pull", "--from", "bsale", "--against", "mock");
    String customers = text(pull.getInputStream());
    String messages = text(pull.getErrorStream());

    assertThat(pull.waitFor()).as(messages).isZero();
    assertThat(customers.lines()).hasSize(2).allSatisfy(it -> assertThat(it).contains("bsale"));
    assertThat(messages).contains("The mocks are built in, without Prism: expected ");
  }

  private Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-jar");
    builder.command().add(JAR.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("PATH", folder.toString());
    return builder.directory(folder.toFile()).start();
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
