package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor is registered wherever it must be, by one command, and what is forgotten is told. */
class RegistrationTest {
  private static final Path ROOT = SpecsFolder.find().getParent();
  private static final List<String> ROWS =
      List.of(
          "clients/pom.xml",
          "pom.xml",
          "clients/bom/pom.xml",
          "conformance-tests/pom.xml",
          "README.md");
  private static final String SCRIPT =
      """
      const [root, known, key, document] = process.argv.slice(2);
      const { newVendor, register } = await import(process.argv[1]);
      if (document) newVendor(root, known.split(','), key, document, 'Nobody');
      else register(root, known.split(','), key, 'Nobody');
      """;

  @TempDir Path copy;

  @BeforeEach
  void copyWhatNamesVendors() throws IOException {
    for (String file : ROWS) copy(file);
    for (String vendor : Contracts.VENDORS) {
      copy("clients/" + vendor + "/pom.xml");
      for (String file : List.of("openapi.yaml", "provenance.yaml", "README.md", "CHANGELOG.md")) {
        copy("specs/" + vendor + "/" + file);
      }
      copy("specs/" + vendor + "/document-index.tsv");
    }
    Files.writeString(copy.resolve("nobody.txt"), "GET /contacts\n");
  }

  @Test
  void everyVendorIsRegistered() {
    Problem.assertNone(Registration.problems(ROOT, Contracts.VENDORS));
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void noClientModuleHasJavaWrittenByHand(String vendor) {
    assertThat(ROOT.resolve("clients").resolve(vendor).resolve("src/main")).doesNotExist();
  }

  @Test
  void oneCommandRegistersAnother() throws Exception {
    assertThat(make("nobody")).isEmpty();
    Files.writeString(copy.resolve("specs/nobody/document-index.tsv"), "");

    assertThat(Registration.problems(copy, withNobody())).isEmpty();
    assertThat(copy.resolve("specs/nobody/provenance.yaml"))
        .content()
        .contains("sha256: 3a1acc598506e428e47849")
        .contains("lines: 1");
  }

  /** A version of an API may be a contract of its own, and its evidence more than one page. */
  @Test
  void aVendorMayHaveNoDocumentAndAHyphenInItsKey() throws Exception {
    assertThat(run("nobody-v2", "none")).isEmpty();
    Files.writeString(copy.resolve("specs/nobody-v2/document-index.tsv"), "");

    assertThat(Registration.problems(copy, with("nobody-v2"))).isEmpty();
    assertThat(copy.resolve("specs/nobody-v2/provenance.yaml"))
        .content()
        .contains("sources:\n  document: none\n  page:\n    title: TODO")
        .doesNotContain("sha256");
    assertThat(copy.resolve("clients/nobody-v2/pom.xml"))
        .content()
        .contains("<vendor>nobody-v2</vendor>\n    <vendor.package>nobodyv2</vendor.package>");
  }

  @ParameterizedTest
  @CsvSource({
    "clients/pom.xml, <module>nobody</module>",
    "pom.xml, <artifactId>clientela-nobody</artifactId>",
    "clients/bom/pom.xml, <artifactId>clientela-nobody</artifactId>",
    "conformance-tests/pom.xml, <artifactId>clientela-nobody</artifactId>",
    "README.md, ](specs/nobody/README.md)"
  })
  void whatIsForgottenIsTold(String file, String row) throws Exception {
    make("nobody");
    Files.writeString(copy.resolve("specs/nobody/document-index.tsv"), "");
    copy(file);

    assertThat(Registration.problems(copy, withNobody()))
        .extracting(Problem::toString)
        .containsExactly(
            "registration %s: expected %s, found none: node specs/tools/vendor.mjs register nobody writes it"
                .formatted(file, row));
  }

  @Test
  void whatIsForgottenIsWrittenByOneCommandAndNothingTwice() throws Exception {
    make("nobody");
    Files.writeString(copy.resolve("specs/nobody/document-index.tsv"), "");
    String readme = Files.readString(copy.resolve("README.md"));
    copy("pom.xml");
    Files.delete(copy.resolve("clients/nobody/pom.xml"));

    assertThat(run("nobody", "")).isEmpty();

    assertThat(Registration.problems(copy, withNobody())).isEmpty();
    assertThat(copy.resolve("README.md")).content().isEqualTo(readme);
  }

  @Test
  void aContractThatIsNotBundledIsTold() throws Exception {
    make("nobody");
    Files.writeString(copy.resolve("specs/nobody/document-index.tsv"), "");

    assertThat(Registration.problems(copy, Contracts.VENDORS))
        .extracting(Problem::pointer)
        .containsExactly("specs");
  }

  @Test
  void aClientWithoutAContractIsTold() throws Exception {
    make("nobody");
    Files.delete(copy.resolve("specs/nobody/openapi.yaml"));
    Files.delete(copy.resolve("specs/nobody/provenance.yaml"));

    assertThat(Registration.problems(copy, Contracts.VENDORS))
        .extracting(Problem::found)
        .containsExactly("[nobody]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Acme", "a-b", "acme-", "acme--v2", "ac", "runtime", "bsale"})
  void aKeyThatCannotBeUsedIsRefused(String key) throws Exception {
    assertThat(make(key)).contains("expected");
  }

  private static List<String> withNobody() {
    return with("nobody");
  }

  private static List<String> with(String vendor) {
    return Stream.concat(Contracts.VENDORS.stream(), Stream.of(vendor)).toList();
  }

  private void copy(String file) throws IOException {
    Path target = copy.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(ROOT.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What the command writes to standard error. */
  private String make(String key) throws IOException {
    return run(key, copy.resolve("nobody.txt").toString());
  }

  private String run(String key, String document) throws IOException {
    String tool = SpecsFolder.find().resolve("tools/new-vendor.mjs").toUri().toString();
    Process node =
        new ProcessBuilder(
                "node",
                "--input-type=module",
                "-e",
                SCRIPT,
                tool,
                copy.toString(),
                String.join(",", Contracts.VENDORS),
                key,
                document)
            .start();
    return new String(node.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
