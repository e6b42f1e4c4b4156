package io.clientela.conformance.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.wiremock.ClientelaMock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What the recipes are compared with works, and is as long as their table says. */
class ByHandTest {
  private static final Path RECIPES = Path.of("..", "clients", "RECIPES.md");
  private static final Path TASKS =
      Path.of("src/test/java/io/clientela/conformance/byhand/HandMadeTasks.java");
  private static final Path SHARED = TASKS.resolveSibling("HandMade.java");

  /** A method of the tasks: two spaces before it, four before what is in it. */
  private static final Pattern METHOD =
      Pattern.compile(
          "(?m)^  (?:@Nullable )?[\\w<>]+ (\\w+)\\([^)]*\\)[^{;]* \\{\\n(.*?)^  }$",
          Pattern.DOTALL);

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[[^]]+]\\(#([\\w-]+)\\) \\| (\\d+) \\| \\d+ \\|$");
  private static final Pattern SHARED_LINES =
      Pattern.compile("(\\d+) lines more that all tasks share");

  @Test
  void everyTaskIsDone(@ClientelaMock("bsale") String url) throws Exception {
    OkHttpClient http = new OkHttpClient();
    HandMadeTasks tasks = new HandMadeTasks(http, url, "invented");

    assertThat(tasks.listActiveClients()).isNotEmpty();
    assertThat(tasks.findByRut()).isPresent();
    assertThat(tasks.create()).isPositive();
    tasks.update();
    tasks.points();
    assertThat(tasks.pagePurchases()).isNotEmpty();
    assertThat(tasks.expandContacts()).isNotNull();
    assertThat(tasks.requestId()).isNull();
    assertThat(tasks.timeoutOfACall().id()).isEqualTo(65);
    assertThat(tasks.async().get().id()).isEqualTo(65);
    assertThat(tasks.statusAndHeaders().status()).isEqualTo(200);
    assertThat(tasks.unlistedProperty().has("externalCode")).isTrue();
    assertThat(tasks.anotherEndpoint().get("id").getAsLong()).isEqualTo(65);
    assertThat(tasks.proxyWithLogin().proxy()).isNotNull();
    assertThat(tasks.trustStore(authorities()).sslSocketFactory())
        .isNotSameAs(http.sslSocketFactory());
    assertThatThrownBy(() -> new HandMadeTasks(http, url, "").create())
        .hasMessageStartingWith("Bsale answered 401");
  }

  @Test
  void theTableOfTheRecipesHasTheirLines() throws IOException {
    String recipes = Files.readString(RECIPES);
    Map<String, Long> said = new LinkedHashMap<>();
    ROW.matcher(recipes)
        .results()
        .forEach(row -> said.put(row.group(1), Long.valueOf(row.group(2))));
    Map<String, Long> counted = new LinkedHashMap<>();
    METHOD
        .matcher(Files.readString(TASKS))
        .results()
        .forEach(it -> counted.put(anchor(it.group(1)), lines(it.group(2))));

    assertThat(said).containsExactlyInAnyOrderEntriesOf(counted).hasSizeGreaterThan(9);
    assertThat(SHARED_LINES.matcher(recipes).results())
        .singleElement()
        .satisfies(it -> assertThat(Long.parseLong(it.group(1))).isEqualTo(shared()));
  }

  /** Without the package, the imports and what only says what it is. */
  private static long shared() throws IOException {
    return Files.readString(SHARED)
        .lines()
        .filter(it -> !it.isBlank() && !it.matches("(package|import) .*|/\\*\\* .*"))
        .count();
  }

  private static long lines(String body) {
    return body.lines().filter(it -> !it.isBlank()).count();
  }

  private static String anchor(String method) {
    return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static KeyStore authorities() throws Exception {
    Path own = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    return KeyStore.getInstance(own.toFile(), "changeit".toCharArray());
  }
}
