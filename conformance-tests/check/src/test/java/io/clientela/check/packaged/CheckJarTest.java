package io.clientela.check.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.check.DriftingServer;
import io.clientela.check.ExampleServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar and the script of the action, as somebody uses them who has nothing else. */
class CheckJarTest {
  private static final Path JAR = Path.of("target/clientela-conformance.jar").toAbsolutePath();
  private static final Path SCRIPT = Path.of("../../.github/actions/check/check.sh");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TempDir private Path folder;

  @Test
  void anEmptyFolderAndAJdkAreEnough() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("an empty folder ñ"));
    try (ExampleServer server = DriftingServer.start()) {
      Process process = script(empty, server);

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(empty.resolve("out.txt"))).contains(DriftingServer.DRIFTS);
      assertThat(empty.resolve("report"))
          .isDirectoryContaining(it -> it.endsWith("index.html"))
          .isDirectoryContaining(it -> it.endsWith("junit.xml"))
          .isDirectoryContaining(it -> it.endsWith("check.sarif"))
          .isDirectoryContaining(it -> it.endsWith("check.har"));
      assertThat(Files.readString(empty.resolve("job.md"))).contains("## Contract check: bsale");
    }
  }

  /** A framework would ask for what is inside, and take it from elsewhere. */
  @Test
  void itIsNoBundle() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().keySet())
          .extracting(Object::toString)
          .contains("Main-Class")
          .noneMatch(it -> it.startsWith("Bundle-") || it.endsWith("-Package"));
    }
  }

  private static Process script(Path empty, ExampleServer server) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", SCRIPT.toAbsolutePath().toString())
            .directory(empty.toFile())
            .redirectErrorStream(true)
            .redirectOutput(empty.resolve("out.txt").toFile());
    Map<String, String> environment = builder.environment();
    String java = ProcessHandle.current().info().command().orElseThrow();
    environment.put("PATH", Path.of(java).getParent() + ":" + environment.get("PATH"));
    environment.put("CHECK_JAR", JAR.toString());
    environment.put("CHECK_VENDOR", "bsale");
    environment.put("CHECK_URL", server.url().toString());
    environment.put("CHECK_TOKEN", ExampleServer.TOKEN);
    environment.put("CHECK_WRITES", "true");
    environment.put("CHECK_REPORT", "report");
    environment.put("GITHUB_STEP_SUMMARY", empty.resolve("job.md").toString());
    return builder.start();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it ends processes in another way")
  void aCheckThatIsStoppedWritesWhatItHas() throws Exception {
    try (ExampleServer server = DriftingServer.start()) {
      Process process = script(folder, server);
      boolean ended = false;
      while (!ended && !Files.readString(folder.resolve("out.txt")).contains("3/")) {
        ended = process.waitFor(50, TimeUnit.MILLISECONDS);
      }
      ProcessHandle check =
          process.children().findFirst().orElseThrow(() -> new AssertionError("it has ended"));
      check.destroy(); // SIGTERM, as Ctrl+C

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isGreaterThan(128);
      assertThat(Files.readString(folder.resolve("out.txt")))
          .contains("Stopping: ", "Stopped before the end: ", "calls were not made");
      assertThat(Files.readString(folder.resolve("report/summary.md")))
          .contains("Run it again for the rest");
    }
  }

  @Test
  void theLicencesOfAllPartsAreInIt() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      String parts =
          new String(
              jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.md")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      List<String> named = CODE.matcher(parts).results().map(it -> it.group(1)).toList();
      Set<String> unnamed = new TreeSet<>();
      jar.stream()
          .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
          .filter(name -> name.endsWith(".class") && !name.startsWith("io/clientela/"))
          .map(name -> name.replace('/', '.'))
          .filter(name -> named.stream().noneMatch(part -> name.startsWith(part + ".")))
          .forEach(unnamed::add);

      assertThat(unnamed).isEmpty();
      assertThat(named)
          .filteredOn(it -> it.startsWith("META-INF/"))
          .isNotEmpty()
          .allSatisfy(it -> assertThat(jar.getEntry(it)).as(it).isNotNull());
    }
  }
}
