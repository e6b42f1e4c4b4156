package io.clientela.cli.webhook;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookServerTest {
  private static final String CUSTOMER =
      "{\"id\":1024,\"nombre\":\"Lucía\",\"sexo\":\"m\",\"something_new\":[1]}";

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private Path file;
  private WebhookServer receiver;

  @BeforeEach
  void start() throws IOException {
    file = folder.resolve("customers.jsonl");
    open();
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void aCustomerIsKeptBeforeItIsAnswered() throws Exception {
    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(1);
    Customer customer = CustomerJson.read(lines.get(0));
    assertThat(customer.externalId("koibox")).contains("1024");
    assertThat(customer.name().given()).contains("Lucía");
  }

  @Test
  void aRepetitionIsAnsweredAndNotKeptAgain() throws Exception {
    post("/hook", CUSTOMER);

    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);

    assertThat(Files.readAllLines(file)).hasSize(1);
    assertThat(told).containsExactly("1024 true", "1024 false");
  }

  @Test
  void aRepetitionAfterANewStartIsKnownToo() throws Exception {
    post("/hook", CUSTOMER);
    stop();
    Files.writeString(file, "{\"externalIds\":{\"koi", StandardOpenOption.APPEND);
    open();

    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);
    assertThat(post("/hook", CUSTOMER.replace("1024", "1025"))).isEqualTo(204);

    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | not json",
        "400 | null",
        "400 | [1]",
        "400 | ",
        "400 | {\"nombre\":\"no id\"}",
        "400 | {\"id\":1024,\"nombre\":\"canary\\ud800\"}",
        "400 | {\"id\":1024,\"something_new\":\"canary\\udc00\"}",
        "400 | {\"id\":1024,\"nombre\":\"canary",
        "400 | <html>canary"
      })
  void whatIsNoCustomerIsRefusedAndNothingKept(int status, String body) throws Exception {
    assertThat(post("/hook", body == null ? "" : body)).isEqualTo(status);

    assertThat(file).isEmptyFile();
    assertThat(told)
        .singleElement(STRING)
        .startsWith(status + " expected a customer of Koibox, found ")
        .doesNotContain("canary");
  }

  @Test
  void aBodyThatIsLargeOrHoldsVeryManyValuesIsRefused() throws Exception {
    assertThat(post("/hook", " ".repeat(1024 * 1024 + 1))).isEqualTo(413);
    assertThat(post("/hook", " ".repeat(5 * 1024 * 1024))).isEqualTo(413);
    assertThat(post("/hook", "{\"id\":1,\"x\":[" + "{},".repeat(300_000) + "{}]}")).isEqualTo(413);

    assertThat(file).isEmptyFile();
    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "204 | application/json",
        "204 | Application/JSON; charset=utf-8",
        "204 | application/json;charset=\"UTF-8\"; x=y",
        "415 | text/plain",
        "415 | application/x-www-form-urlencoded",
        "415 | multipart/form-data; boundary=x",
        "415 | text/json",
        "415 | application/json; charset=klingon",
        "415 | "
      })
  void onlyJsonIsTaken(int status, String type) throws Exception {
    HttpRequest.Builder request = request("/hook", CUSTOMER.getBytes(StandardCharsets.UTF_8));
    if (type != null) request.header("Content-Type", type);

    assertThat(send(request).statusCode()).isEqualTo(status);
    assertThat(Files.readAllLines(file)).hasSize(status == 204 ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16LE", "UTF-16"})
  void theCharsetOfTheTypeIsHonoured(String charset) throws Exception {
    HttpRequest.Builder request =
        request("/hook", CUSTOMER.getBytes(Charset.forName(charset)))
            .header("Content-Type", "application/json; charset=" + charset);

    assertThat(send(request).statusCode()).isEqualTo(204);
    assertThat(CustomerJson.read(Files.readString(file)).name().given()).contains("Lucía");
  }

  @Test
  void aBodyThatIsCompressedIsRefused() throws Exception {
    HttpRequest.Builder request =
        request("/hook", CUSTOMER.getBytes(StandardCharsets.UTF_8))
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip");

    assertThat(send(request).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "PATCH", "POSTED"})
  void onlyPostsAreTaken(String method) throws Exception {
    HttpResponse<Void> response =
        send(request("/hook", new byte[0]).method(method, HttpRequest.BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().allValues("Allow")).containsExactly("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/elsewhere", "/hook/", "/Hook", "/hoo", "/hook/more", "/h%6fok"})
  void noOtherPathIsFoundNorToldOf(String path) throws Exception {
    assertThat(post(path, CUSTOMER)).isEqualTo(404);

    assertThat(file).isEmptyFile();
    assertThat(told).isEmpty();
  }

  @Test
  void aQueryDoesNotMatter() throws Exception {
    assertThat(post("/hook?x=1", CUSTOMER)).isEqualTo(204);
  }

  @Test
  void customersGoToWhateverFileIsThere() throws Exception {
    post("/hook", CUSTOMER);
    Files.newByteChannel(file, WRITE, TRUNCATE_EXISTING).close();
    post("/hook", CUSTOMER.replace("1024", "1025"));
    List<String> afterCutting = Files.readAllLines(file);
    Files.move(file, folder.resolve("customers.1"));
    post("/hook", CUSTOMER.replace("1024", "1026"));
    post("/hook", CUSTOMER.replace("1024", "1027"));

    assertThat(afterCutting).singleElement(STRING).contains("\"koibox\":\"1025\"");
    assertThat(folder.resolve("customers.1")).content().hasLineCount(1);
    assertThat(file).content().hasLineCount(2).doesNotContain("\u0000");
    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);
    assertThat(told).last().isEqualTo("1024 false");
  }

  @Test
  void whatCannotBeKeptIsNotAnswered204() throws Exception {
    Files.delete(file);
    Files.writeString(file, "somebody else's\n");

    assertThat(post("/hook", CUSTOMER)).isEqualTo(500);
    assertThat(told).singleElement(STRING).startsWith("500 " + file + " is no ");
    assertThat(file).hasContent("somebody else's\n");

    Files.delete(file);
    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);
  }

  @Test
  void anErrorWhileHandlingIsAnsweredToo() throws Exception {
    receiver.close();
    open(
        new Telling() {
          @Override
          public void received(Mapped<Customer> customer, boolean isNew) {
            throw new StackOverflowError();
          }
        });

    assertThat(post("/hook", CUSTOMER)).isEqualTo(500);
    assertThat(told).containsExactly("500 internal error: StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "0.0.0.0", "::"})
  void theUrlLeadsToIt(String address) throws Exception {
    receiver.close();
    open(InetAddress.getByName(address), new Telling());

    assertThat(receiver.url().getPort()).isEqualTo(receiver.port()).isPositive();
    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);
  }

  private class Telling implements ReceiverListener {
    @Override
    public void received(Mapped<Customer> customer, boolean isNew) {
      told.add(customer.value().externalId("koibox").orElseThrow() + " " + isNew);
    }

    @Override
    public void refused(int status, String reason) {
      told.add(status + " " + reason);
    }
  }

  private void open() throws IOException {
    open(new Telling());
  }

  private void open(ReceiverListener listener) throws IOException {
    open(InetAddress.getLoopbackAddress(), listener);
  }

  private void open(InetAddress address, ReceiverListener listener) throws IOException {
    receiver =
        WebhookServer.bind(
            new InetSocketAddress(address, 0), WebhookPath.of("/hook").orElseThrow());
    receiver.start(CustomerInbox.open(file), listener);
  }

  private int post(String path, String body) throws IOException, InterruptedException {
    return send(request(path, body.getBytes(StandardCharsets.UTF_8))
            .header("Content-Type", "application/json"))
        .statusCode();
  }

  private HttpRequest.Builder request(String path, byte[] body) {
    return HttpRequest.newBuilder(receiver.url().resolve(path))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<Void> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.discarding());
  }
}
