package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mock of TomTicket takes the account's own fields as parts, and not as one text. */
class FormMockTest {
  @TempDir static Path bundles;
  private static MockVendors mocks;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    Files.writeString(bundles.resolve("tomticket.yaml"), Contracts.bundle("tomticket"));
    mocks = MockVendors.start("node", SpecsFolder.find(), bundles, Duration.ofSeconds(60));
  }

  @AfterAll
  static void stop() {
    mocks.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          campos[abc01] | Plano anual         | 200
          campos[abc01] | {"abc01":"x"}       | 200
          telefone      | +55 11 2000-0001    | 200
          campos        | {"abc01":"x"}       | 422
          campos        | {}                  | 422
          campos        | []                  | 422
          campos        | Plano anual         | 422
          campos        | ``                  | 422
          """)
  void ownFieldsAreParts(String name, String value, int status) throws Exception {
    assertThat(send(part("nome", "Joana") + part("email", "joana@example.com") + part(name, value)))
        .isEqualTo(status);
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private int send(String parts) throws Exception {
    URI url = mocks.url("tomticket").resolve("/update_cliente/invented/joana%40example.com/E");
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(parts + "--b--\r\n"))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }
}
