package io.clientela.cli.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Koibox is told once where to post new customers, and the secret path is shown nowhere. */
class WebhookCommandTest {
  private static final String SECRET = "3f1c9a7e5b2d4860a1c3d2e4";
  private static final String URL = "https://hooks.example.com/" + SECRET;
  private static final String TOLD =
      "subscription 12 posts CLIENTE_CREATED to https://hooks.example.com/***, active";

  @TempDir private Path folder;
  private FakeSubscriptions koibox;

  @BeforeEach
  void start() throws IOException {
    koibox = new FakeSubscriptions();
  }

  @AfterEach
  void stop() {
    koibox.close();
  }

  @Test
  void aUrlIsRegisteredOnceAndNotShown() {
    Ran first = register(URL);
    Ran second = register(URL);

    assertThat(first.code()).isZero();
    assertThat(first.out()).isEqualToIgnoringNewLines("Registered: " + TOLD);
    assertThat(second.code()).isZero();
    assertThat(second.out()).isEqualToIgnoringNewLines("Registered already: " + TOLD);
    assertThat(koibox.created())
        .singleElement()
        .hasToString("{\"url\":\"" + URL + "\",\"event\":\"CLIENTE_CREATED\",\"is_active\":true}");
    assertThat(state()).content().doesNotContain(SECRET).hasLineCount(2);
  }

  @Test
  void anotherUrlOrAnotherKeyIsAnotherSubscription() {
    register(URL);
    register(URL + "5");
    Map<String, String> other = new HashMap<>(koibox.environment());
    other.put("CLIENTELA_KOIBOX_TOKEN", "another-key");
    webhook(other, "register", "--url=" + URL);

    assertThat(koibox.created()).hasSize(3);
  }

  @Test
  void whatKoiboxNoLongerHasIsRegisteredAnew() {
    register(URL);
    koibox.there().clear();

    assertThat(register(URL).out()).startsWith("Registered: subscription 13 ");
  }

  @Test
  void oneThatIsSwitchedOffIsTold() {
    register(URL);
    koibox.there().get(12L).addProperty("is_active", false);

    Ran ran = register(URL);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("not active: switch it on in Koibox's panel");
    assertThat(koibox.created()).hasSize(1);
  }

  @Test
  void aDryRunChangesNothing() {
    Ran before = register(URL, "--dry-run");
    assertThat(state()).doesNotExist();
    register(URL);
    Ran after = register(URL, "--dry-run");

    assertThat(before.out())
        .isEqualToIgnoringNewLines(
            "Would register: posts CLIENTE_CREATED to https://hooks.example.com/***");
    assertThat(after.out()).isEqualToIgnoringNewLines("Registered already: " + TOLD);
    assertThat(koibox.created()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://hooks.example.com", "https://hooks.example.com/"})
  void thePathIsThatOfTheReceiver(String url) {
    Map<String, String> environment = new HashMap<>(koibox.environment());
    environment.put("CLIENTELA_KOIBOX_WEBHOOK_PATH", "/" + SECRET);

    webhook(environment, "register", "--url=" + url);

    assertThat(koibox.created().get(0).get("url").getAsString()).isEqualTo(URL);
  }

  @Test
  void withoutAnyPathNothingIsRegistered() {
    Ran ran = register("https://hooks.example.com");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("set CLIENTELA_KOIBOX_WEBHOOK_PATH in the environment");
    assertThat(koibox.created()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.com/canary",
        "ftp://127.0.0.1/canary",
        "https:///canary",
        "hooks.example.com/canary",
        "https://user:canary@hooks.example.com/x",
        "https://hooks.example.com/x?key=canary",
        "https://hooks.example.com/x#canary",
        "https://hooks.example.com/can ary",
        "https://hooks.example.com:99999/canary"
      })
  void aUrlThatNothingMayBePostedToIsRefusedAndNotRepeated(String url) {
    Ran ran = register(url);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines().findFirst().orElseThrow())
        .startsWith("--url: expected a URL ")
        .doesNotContain("canary");
    assertThat(koibox.created()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:8080/"})
  void onThisMachineHttpWillDo(String url) {
    assertThat(register(url + SECRET).code()).isZero();
  }

  @Test
  void aPathThatIsShortIsTold() {
    assertThat(register("https://hooks.example.com/koibox").err()).contains("The path is short");
  }

  @Test
  void aRegistrationWithoutAResponseIsNotRepeatedUntilAPersonSaysSo() {
    koibox.instead = 502;
    Ran lost = register(URL);
    koibox.instead = 0;
    Ran next = register(URL);
    Ran again = register(URL, "--again");

    assertThat(lost.code()).isEqualTo(1);
    assertThat(next.code()).isEqualTo(1);
    assertThat(next.err()).contains("whether Koibox has it is not known", "--again");
    assertThat(again.out()).startsWith("Registered: ");
    assertThat(koibox.created()).hasSize(2);
  }

  @Test
  void aRegistrationThatIsRefusedCanBeRepeated() {
    koibox.instead = 400;
    Ran refused = register(URL);
    koibox.instead = 0;

    assertThat(refused.code()).isEqualTo(1);
    assertThat(register(URL).out()).startsWith("Registered: ");
  }

  @ParameterizedTest
  @CsvSource({"true, 0, ''", "false, 0, --id=12", "false, 1, --id=99", "false, 1, ''"})
  void subscriptionsAreShownByTheirIds(boolean noted, int code, String id) {
    register(URL);
    Path state = noted ? state() : folder.resolve("none.jsonl");
    List<String> arguments = new ArrayList<>(List.of("webhook", "show", "--koibox"));
    arguments.add("--state=" + state);
    if (!id.isEmpty()) arguments.add(id);

    Ran ran = Ran.command(koibox.environment(), arguments.toArray(String[]::new));

    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.out() + ran.err())
        .contains(code == 0 ? TOLD : id.isEmpty() ? "name one by --id" : "no subscription 99")
        .doesNotContain(SECRET);
  }

  @Test
  void aResponseAboutAnotherSubscriptionCountsForNothing() {
    register(URL);
    koibox.there().get(12L).addProperty("id", 77);

    Ran next = register(URL);
    Ran shown = Ran.command(koibox.environment(), "webhook", "show", "--koibox", "--id=12");

    assertThat(next.code()).isEqualTo(1);
    assertThat(shown.code()).isEqualTo(1);
    assertThat(shown.out()).isEmpty();
    assertThat(shown.err())
        .isEqualToIgnoringNewLines(
            "clientela: Koibox was asked for subscription 12 and answered with 77");
    assertThat(koibox.created()).hasSize(1);
  }

  @Test
  void aFileOfOthersIsLeftAsItIs() throws IOException {
    Files.writeString(state(), "precious\n");

    Ran ran = register(URL);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(state()).hasContent("precious\n");
    assertThat(koibox.created()).isEmpty();
  }

  private Ran register(String url, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add(0, "--url=" + url);
    return webhook(koibox.environment(), "register", arguments.toArray(String[]::new));
  }

  private Ran webhook(Map<String, String> environment, String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of("webhook", command, "--koibox"));
    arguments.add("--state=" + state());
    arguments.addAll(List.of(more));
    return Ran.command(environment, arguments.toArray(String[]::new));
  }

  private Path state() {
    return folder.resolve("webhooks.jsonl");
  }
}
