package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.BsaleClient;
import io.clientela.wiremock.ClientelaMock;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe compiles, runs against the mock, and has no more lines than its table says. */
class RecipesTest {
  private static final Path RECIPES = Path.of("..", "clients", "RECIPES.md");
  private static final Pattern RECIPE =
      Pattern.compile(
          "(?m)^### ([\\w -]+)\\n(?:(?!```|#)[^\\n]*\\n)*```java\\n(.*?)^```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| \\[[^]]+]\\(#([\\w-]+)\\)[^|]* \\| (?:about )?\\d+ \\| (\\d+) \\|$");

  /** Recipes for artifacts of their own, which stand in a test that compiles and runs there. */
  private static final Map<String, Path> ELSEWHERE =
      Map.of(
          "metrics",
              Path.of(
                  "../clients/micrometer/src/test/java/io/clientela/micrometer/MetricsTest.java"),
          "tracing",
              Path.of(
                  "../clients/micrometer/src/test/java/io/clientela/micrometer/TracingTest.java"),
          "webhook-in-spring",
              Path.of(
                  "../clients/spring-boot-starter/src/test/java/io/clientela/spring/WebhookTest.java"));

  private static final String METHOD =
      """
        static void run(BsaleClient bsale) throws Exception {
          String token = "invented";
          ExecutorService executor = Executors.newSingleThreadExecutor();
          try {
            recipe(bsale, token, executor);
          } finally {
            executor.shutdown();
            if (!executor.awaitTermination(20, TimeUnit.SECONDS)) throw new TimeoutException();
          }
        }

        static void use(Document document) {
          if (document.id() == 0) throw new IllegalArgumentException("expected an id");
        }

        static void recipe(BsaleClient %s, String token, ExecutorService executor) throws Exception {
      %s
        }
      """;

  @TestFactory
  Stream<DynamicTest> everyRecipeRuns(@TempDir Path folder, @ClientelaMock("bsale") String url)
      throws Exception {
    writeAuthorities(folder.resolve("authorities.p12"));
    return recipes().entrySet().stream()
        .filter(it -> !ELSEWHERE.containsKey(it.getKey()))
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.getKey(),
                    () -> {
                      Path classes = Files.createDirectory(folder.resolve(it.getKey()));
                      run(it.getValue(), classes, folder, url);
                    }));
  }

  @Test
  void whatIsRunElsewhereStandsThereLineByLine() throws IOException {
    Map<String, String> recipes = recipes();
    for (Map.Entry<String, Path> one : ELSEWHERE.entrySet()) {
      assertThat(recipes).containsKey(one.getKey());
      List<String> lines = recipes.get(one.getKey()).lines().map(RecipesTest::packed).toList();
      assertThat(packed(Files.readString(one.getValue())))
          .as(one.toString())
          .containsSubsequence(lines);
    }
  }

  /** Lines are broken otherwise there, and a server of the test stands between them. */
  private static String packed(String code) {
    return code.replaceAll("\\s+", "");
  }

  /** A trust store with the authorities of this JVM. */
  private static void writeAuthorities(Path file) throws Exception {
    Path own = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    KeyStore authorities = KeyStore.getInstance(own.toFile(), "changeit".toCharArray());
    KeyStore copy = KeyStore.getInstance("PKCS12");
    copy.load(null, null);
    String first = authorities.aliases().nextElement();
    copy.setCertificateEntry("first", authorities.getCertificate(first));
    try (var out = Files.newOutputStream(file)) {
      copy.store(out, "password".toCharArray());
    }
  }

  private static void run(String code, Path classes, Path folder, String url) throws Exception {
    boolean builds = code.contains("BsaleClient bsale =");
    String there = code.replace("authorities.p12", folder.resolve("authorities.p12").toString());
    Snippet.compile("bsale", METHOD.formatted(builds ? "given" : "bsale", there), classes);
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, RecipesTest.class.getClassLoader());
        BsaleClient bsale = BsaleClient.builder().baseUrl(url).accessToken("invented").build()) {
      var run = loader.loadClass("Snippet").getDeclaredMethod("run", BsaleClient.class);
      run.setAccessible(true);
      run.invoke(null, bsale);
    }
  }

  @Test
  void itHasAsManyLinesAsTheTableSays() throws IOException {
    Map<String, Long> said = new LinkedHashMap<>();
    ROW.matcher(Files.readString(RECIPES))
        .results()
        .forEach(row -> said.put(row.group(1), Long.valueOf(row.group(2))));
    Map<String, Long> counted = new LinkedHashMap<>();
    recipes()
        .forEach(
            (title, code) -> counted.put(title, code.lines().filter(RecipesTest::isOwn).count()));

    assertThat(counted).isEqualTo(said).hasSizeGreaterThan(15);
    assertThat(Files.readString(RECIPES).lines().filter(it -> !it.startsWith("|")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
  }

  /** Beyond building what it is about. */
  private static boolean isOwn(String line) {
    return !line.startsWith("BsaleClient bsale = BsaleClient.builder()")
        && !line.endsWith(".lastName(\"Soto\")")
        && !line.endsWith("    .build();");
  }

  private static Map<String, String> recipes() throws IOException {
    Map<String, String> recipes = new LinkedHashMap<>();
    RECIPE
        .matcher(Files.readString(RECIPES))
        .results()
        .forEach(it -> recipes.put(anchor(it), it.group(2)));
    return recipes;
  }

  private static String anchor(MatchResult recipe) {
    return recipe.group(1).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }
}
