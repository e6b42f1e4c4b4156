package io.clientela.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of {@code clientela.jar} after it was put together. */
class SelfContainedJarTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @AutoClose private JarFile jar;

  @BeforeEach
  void open() throws IOException {
    jar = new JarFile(Path.of("target/clientela.jar").toFile());
  }

  @Test
  void theLicencesOfAllPartsAreInIt() throws IOException {
    String parts = text("META-INF/THIRD-PARTY.md");
    Set<String> named = new TreeSet<>();
    for (Matcher code = CODE.matcher(parts); code.find(); ) named.add(code.group(1));

    Set<String> unnamed = new TreeSet<>();
    jar.stream()
        .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
        .filter(name -> name.endsWith(".class") && !name.startsWith("io/clientela/"))
        .map(name -> name.replace('/', '.'))
        .filter(name -> named.stream().noneMatch(part -> name.startsWith(part + ".")))
        .forEach(unnamed::add);

    assertThat(unnamed).isEmpty();
    assertThat(named.stream().filter(name -> name.startsWith("META-INF/")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(text(name)).isNotBlank());
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
    assertThat(text("META-INF/LICENSE.txt")).contains("QOS.ch");
    assertThat(text("META-INF/NOTICE")).contains("Jackson");
  }

  @Test
  void theManifestNamesItAndItsVersion() throws IOException {
    Attributes manifest = jar.getManifest().getMainAttributes();

    assertThat(manifest.getValue("Main-Class")).isEqualTo("io.clientela.cli.Main");
    assertThat(manifest.getValue("Implementation-Title")).isEqualTo("Clientela command line");
    assertThat(manifest.getValue("Implementation-Version")).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  /** A framework would ask for what is inside, and take it from elsewhere. */
  @Test
  void itIsNoBundle() throws IOException {
    assertThat(jar.getManifest().getMainAttributes().keySet())
        .extracting(Object::toString)
        .noneMatch(it -> it.startsWith("Bundle-") || it.endsWith("-Package"));
  }

  private String text(String entry) throws IOException {
    assertThat(jar.getJarEntry(entry)).as(entry).isNotNull();
    return new String(
        jar.getInputStream(jar.getJarEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
