package io.clientela.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.conformance.contract.Contract;
import io.clientela.specs.Contracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base is read whatever names it; in a repository that is made for each test. */
class BaseContractsTest {
  private static final Path SPECS = Path.of("..", "specs");

  @TempDir private Path repository;
  @TempDir private Path work;

  @BeforeEach
  void commitAContract() throws IOException {
    git("init", "-q", "-b", "main");
    git("config", "user.email", "nobody@example.com");
    git("config", "user.name", "Nobody");
    for (String folder : List.of("scalars", "koibox")) {
      copy(SPECS.resolve(folder), repository.resolve("specs").resolve(folder));
    }
    commit("first");
  }

  @Test
  void aCommitIsBundledAsTheBuildBundlesIt() {
    Map<String, Contract> base = read("HEAD");

    assertThat(base).containsOnlyKeys("koibox");
    assertThat(base.get("koibox").root()).isEqualTo(Contract.of("koibox").root());
  }

  @Test
  void aDirtyWorkTreeIsNeitherReadNorTouched() throws IOException {
    Path contract = repository.resolve("specs/koibox/openapi.yaml");
    Files.writeString(contract, "no: contract\n");
    git("add", "-A");
    Files.writeString(contract, "no: contract either\n");

    assertThat(read("HEAD").get("koibox").root()).isEqualTo(Contract.of("koibox").root());
    assertThat(Files.readString(contract)).isEqualTo("no: contract either\n");
    assertThat(git("status", "--porcelain").strip()).isEqualTo("MM specs/koibox/openapi.yaml");
  }

  @Test
  void aRefThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> read("v9"))
        .isInstanceOf(UnreadableBaseException.class)
        .hasMessageStartingWith("expected a file, a folder or a git ref, found `v9`");
    assertThatThrownBy(() -> read("--all")).isInstanceOf(UnreadableBaseException.class);
  }

  @Test
  void aShallowCloneIsToldWhatToFetch(@TempDir Path shallow) throws IOException {
    Files.writeString(repository.resolve("second"), "");
    commit("second");
    Command.run(
        shallow, Map.of(), "git", "clone", "-q", "--depth=1", repository.toUri().toString(), ".");

    assertThatThrownBy(
            () -> new BaseContracts(shallow.resolve("specs"), SPECS, work).read("HEAD~1"))
        .isInstanceOf(UnreadableBaseException.class)
        .hasMessageContaining("shallow clone")
        .hasMessageContaining("git fetch --unshallow");
  }

  @Test
  void aCommitWithoutContractsIsNamed() {
    String empty = git("commit-tree", "4b825dc642cb6eb9a060e54bf8d69288fbee4904", "-m", "x");

    assertThatThrownBy(() -> read(empty.strip()))
        .hasMessageContaining("expected a folder specs in " + empty.strip());
  }

  @Test
  void bundlesAreReadAsAFileAndAsAFolder(@TempDir Path folder) throws IOException {
    Path named = folder.resolve("koibox.yaml");
    Files.writeString(named, Contracts.bundle("koibox"));
    assertThat(read(folder.toString())).containsOnlyKeys("koibox");
    assertThat(read(named.toString())).containsOnlyKeys("koibox");
    assertThat(read(Files.move(named, folder.resolve("old.yaml")).toString()))
        .as("by its title")
        .containsOnlyKeys("koibox");
  }

  @Test
  void aFileThatIsNoBundleIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("koibox.yaml"), "a: b");
    assertThatThrownBy(() -> read(file.toString())).hasMessageContaining("no member `openapi`");
    Files.writeString(file, "a: [");
    assertThatThrownBy(() -> read(file.toString())).hasMessageContaining("no YAML");
    Files.writeString(file.resolveSibling("x.yaml"), "openapi: 3.1.1\ninfo: {title: Else}");
    assertThatThrownBy(() -> read(file.resolveSibling("x.yaml").toString()))
        .hasMessageContaining("found `Else`");
  }

  @Test
  void contractsThatTheBaseDoesNotHaveAreNew() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path specs = repository.resolve("specs");
    copy(SPECS.resolve("bsale"), specs.resolve("bsale"));

    String version = Contract.of("koibox").root().at("/info/version").asText();
    String absent = Contract.of("sperant").root().at("/info/version").asText();
    int exit = ChangesMain.run("HEAD", specs, SPECS, work, Set.of(), new PrintStream(said, true));

    // The others are in no folder here, so they have no changelog.
    assertThat(exit).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("## bsale: new, ", "## koibox: " + version + " to " + version + ", 0 breaking")
        .contains("expected an entry `## " + absent + "` with a text in CHANGELOG.md, found none");
    assertThat(work).isDirectoryContaining("glob:**/changes.{md,json,sarif}");
  }

  @Test
  void reportsOfAnEarlierRunDoNotOutliveAFailedOne() throws IOException {
    Files.writeString(work.resolve("changes.json"), "{\"passes\" : true}");

    int exit =
        ChangesMain.run(
            "v9", SPECS, SPECS, work, Set.of(), new PrintStream(new ByteArrayOutputStream()));

    assertThat(exit).isEqualTo(2);
    assertThat(work.resolve("changes.json")).doesNotExist();
  }

  private Map<String, Contract> read(String base) {
    return new BaseContracts(repository.resolve("specs"), SPECS, work).read(base);
  }

  private void commit(String message) {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private String git(String... arguments) {
    return Command.run(
        repository,
        Map.of(),
        Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Files.isDirectory(file)) Files.copy(file, target);
      }
    }
  }
}
