package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class CheckCommandTest {
  @TempDir private Path folder;

  @Test
  void aServerThatKeepsTheContractPasses() throws Exception {
    try (ExampleServer server = new ExampleServer("bsale")) {
      Ran ran = check("--url=" + server.url());

      assertThat(ran.exitCode()).as(ran.out()).isZero();
      assertThat(ran.err()).contains("103 calls, of which 0 write; at least 13 s");
      assertThat(server.requests()).hasSize(103).allMatch(it -> it.startsWith("GET "));
      Element suite =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("report/junit.xml").toFile())
              .getDocumentElement();
      assertThat(suite.getAttribute("tests")).isEqualTo("103");
      assertThat(suite.getAttribute("failures")).isEqualTo("0");
    }
  }

  @Test
  void aTokenThatIsRefusedEverywhereIsNoSuccess() {
    try (ExampleServer server = new ExampleServer("bsale")) {
      Ran ran =
          Ran.with(
              Map.of("CLIENTELA_BSALE_TOKEN", "another"),
              "--vendor=bsale",
              "--url=" + server.url(),
              "--report=" + folder.resolve("report"));

      assertThat(ran.exitCode()).isEqualTo(3);
      assertThat(ran.out()).contains("getClient: expected a success, found HTTP 401");
    }
  }

  @Test
  void valuesTakeThePlaceOfExamples() throws IOException {
    Path values = folder.resolve("values.yaml");
    Files.writeString(values, "clientId: 4711\ngetClientContact: {clientId: 4712}\n");
    try (ExampleServer server = new ExampleServer("bsale")) {
      check("--url=" + server.url(), "--values=" + values, "--values=contactId=12");

      assertThat(server.requests())
          .contains("GET /clients/4711.json", "GET /clients/4712/contacts/12.json");
    }
  }

  @Test
  void aPlanCallsNobody() {
    Ran ran = check("--url=http://127.0.0.1:1", "--plan", "--writes");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("GET getClient, as in the example", "POST createClient, ");
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void aServerThatIsNotThereIsGivenUp() {
    Ran ran = check("--url=http://127.0.0.1:1");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out())
        .contains("no response, no connection", "Given up", "100 of 103 calls were not made");
  }

  @Test
  void aSilentServerIsWaitedForNoLongerThanSaid() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Ran ran = check("--url=http://127.0.0.1:" + silent.getLocalPort(), "--timeout=1");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).contains("listClients: no response, timed out");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--values=clientid=1,--values=customer=2 | expected one of",
        "--values=/nowhere/values.yaml           | there is no such file",
        "--timeout=0                             | expected at least 1, found 0",
        "--url=ftp://example.com                 | begins with http or https",
      })
  void whatCannotBeCarriedOutIsSaidInOneLine(String arguments, String message) {
    List<String> all = new ArrayList<>(List.of(arguments.split(",")));
    if (!arguments.contains("--url")) all.add("--url=http://127.0.0.1:1");

    Ran ran = check(all.toArray(String[]::new));

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err().lines().toList()).last().asString().contains(message);
  }

  @Test
  void aMissingTokenIsNamed() {
    Ran ran = Ran.with(Map.of(), "--vendor=bsale", "--url=http://127.0.0.1:1");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("expected the token in CLIENTELA_BSALE_TOKEN, found none");
  }

  @ParameterizedTest
  @CsvSource({"{},no log.entries", "<html>,found no JSON"})
  void aFileThatIsNoHarIsRefused(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("traffic.har"), text);

    Ran ran = check("--har=" + file);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  @Test
  void trafficOfNoOperationIsNoPass() throws IOException {
    String entry =
        """
        {"log": {"entries": [{"request": {"method": "GET", "url": "https://example.com/x"}}]}}
        """;
    Path file = Files.writeString(folder.resolve("traffic.har"), entry);

    Ran ran = check("--har=" + file);

    assertThat(ran.exitCode()).isEqualTo(3);
    assertThat(ran.out()).contains("they are of no operation of the contract: 1");
  }

  @Test
  void aServerThatWantsNoCredentialIsFound() {
    try (ExampleServer server = new ExampleServer("bsale").openToAll()) {
      Ran ran = check("--url=" + server.url());

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).contains("credential-not-required at #/paths/~1clients.json/get");
    }
  }

  private Ran check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--vendor=bsale"));
    all.add("--report=" + folder.resolve("report"));
    all.addAll(List.of(arguments));
    return Ran.of(all.toArray(String[]::new));
  }
}
