package io.clientela.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.clientela.wiremock.ClientelaMock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each consumer builds and runs on each JDK, with the artifacts as they are published. */
class ConsumersTest {
  private static final String HELP = "org.apache.maven.plugins:maven-help-plugin:3.5.1:";
  private static final String DEPENDENCY =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:";
  private static final Table TABLE = new Table();
  private static final Map<Jdk, Build> BUILDS = new LinkedHashMap<>();
  private static final Map<Jdk, Command> BUILT = new LinkedHashMap<>();

  @BeforeAll
  static void build() throws Exception {
    Build.forgetOurs();
    for (Jdk jdk : Jdk.found()) {
      Build build = Build.of(jdk);
      BUILDS.put(jdk, build);
      BUILT.put(
          jdk,
          build.maven(
              "verify",
              DEPENDENCY + "build-classpath",
              HELP + "effective-pom",
              "-Dmdep.outputFile=target/classpath.txt",
              "-Doutput=" + build.folder().resolve("effective.xml")));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyConsumerBuildsAndRuns(@ClientelaMock("bsale") String url) {
    return BUILDS.keySet().stream()
        .flatMap(
            jdk ->
                Consumer.on(jdk)
                    .map(
                        it ->
                            dynamicTest(
                                it.project() + " on " + jdk.feature(), () -> run(it, jdk, url))));
  }

  private static void run(Consumer consumer, Jdk jdk, String url) throws Exception {
    boolean isBuiltHere = consumer.isBuiltBy(jdk);
    Jdk builder = isBuiltHere ? jdk : first();
    Path folder = folder(builder, consumer.project());
    boolean isBuilt = consumer.isBuilt(folder);
    if (!isBuilt) TABLE.add(consumer.project(), jdk, "**no**", "", List.of());
    assertThat(isBuilt).as(BUILT.get(builder).output()).isTrue();

    Command ran = consumer.run(folder, jdk, url);

    boolean isRight = ran.code() == 0 && ran.lines().equals(consumer.prints());
    String compiles = isBuiltHere ? "yes" : "by " + builder.feature();
    TABLE.add(consumer.project(), jdk, compiles, isRight ? "yes" : "**no**", consumer.jars(folder));
    assertThat(ran.lines()).isEqualTo(consumer.prints());
    assertThat(ran.code()).isZero();
  }

  @Test
  void aProjectOfGradleBuildsAndRuns(@ClientelaMock("bsale") String url) throws Exception {
    Path folder = folder(first(), "gradle");
    Optional<Gradle> gradle = Gradle.found(folder, first());
    if (gradle.isEmpty()) {
      TABLE.add("gradle", "no gradle on the path that is 8 or newer, or Debian's 4.4 with Java 17");
      return;
    }
    Command ran = gradle.get().run(folder, first(), url);

    String project = "gradle " + gradle.get().major();
    TABLE.add(project, first(), "yes", ran.code() == 0 ? "yes" : "**no**", List.of());
    assertThat(ran.lines()).contains("same true");
    assertThat(ran.code()).as(ran.output()).isZero();
  }

  @Test
  void kotlinRefusesAValueThatMayBeNull() throws Exception {
    Command built =
        BUILDS
            .get(first())
            .maven("compile", "-pl", "kotlin", "-Dconsumer.sources=src/refused/kotlin");

    assertThat(built.code()).isNotZero();
    assertThat(built.output()).contains("Main.kt:8:", "nullable receiver of type 'String?'");
  }

  @Test
  void theBomManagesOurArtifactsAndNothingElse() throws Exception {
    Map<String, String> managed = poms().managed("maven");

    System.out.println("Managed for who imports the BOM: " + managed.keySet());
    assertThat(managed)
        .hasSizeGreaterThan(10)
        .allSatisfy((key, version) -> assertThat(key).startsWith("io.clientela:clientela-"));
  }

  @Test
  void besideTheBomBootKeepsItsVersions() throws Exception {
    Map<String, String> managed = poms().managed("spring-boot-3");
    List<String> jars =
        Consumer.SPRING_BOOT_3.jars(folder(first(), "spring-boot-3")).stream()
            .map(it -> it.getFileName().toString())
            .toList();

    assertThat(jars)
        .contains("gson-" + managed.get("com.google.code.gson:gson") + ".jar")
        .contains(
            "jackson-databind-"
                + managed.get("com.fasterxml.jackson.core:jackson-databind")
                + ".jar")
        .contains("slf4j-api-" + managed.get("org.slf4j:slf4j-api") + ".jar");
  }

  @AfterAll
  static void print() throws IOException {
    TABLE.print(Path.of("target/consumers.md"));
  }

  private static Jdk first() {
    return BUILDS.keySet().iterator().next();
  }

  private static Path folder(Jdk jdk, String project) {
    return BUILDS.get(jdk).folder().resolve(project);
  }

  private static EffectivePoms poms() throws Exception {
    return EffectivePoms.read(BUILDS.get(first()).folder().resolve("effective.xml"));
  }
}
