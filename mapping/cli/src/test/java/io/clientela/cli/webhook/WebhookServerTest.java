package io.clientela.cli.webhook;

import static io.clientela.cli.webhook.TestReceiver.CUSTOMER;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookServerTest {
  @TempDir private Path folder;
  private TestReceiver receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = new TestReceiver(folder.resolve("customers.jsonl"));
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void aCustomerIsKeptBeforeItIsAnswered() throws Exception {
    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);

    List<String> lines = Files.readAllLines(receiver.file());
    assertThat(lines).hasSize(1);
    Customer customer = CustomerJson.read(lines.get(0));
    assertThat(customer.externalId("koibox")).contains("1024");
    assertThat(customer.name().given()).contains("Lucía");
  }

  @Test
  void aRepetitionIsAnsweredAndNotKeptAgain() throws Exception {
    receiver.post("/hook", CUSTOMER);

    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);

    assertThat(Files.readAllLines(receiver.file())).hasSize(1);
    assertThat(receiver.told()).containsExactly("1024 true", "1024 false");
  }

  @Test
  void aRepetitionAfterANewStartIsKnownToo() throws Exception {
    receiver.post("/hook", CUSTOMER);
    stop();
    Files.writeString(receiver.file(), "{\"externalIds\":{\"koi", StandardOpenOption.APPEND);
    receiver.open(receiver);

    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);
    assertThat(receiver.post("/hook", CUSTOMER.replace("1024", "1025"))).isEqualTo(204);

    assertThat(Files.readAllLines(receiver.file())).hasSize(2);
  }

  @Test
  void aQueryDoesNotMatter() throws Exception {
    assertThat(receiver.post("/hook?x=1", CUSTOMER)).isEqualTo(204);
  }

  @Test
  void customersGoToWhateverFileIsThere() throws Exception {
    receiver.post("/hook", CUSTOMER);
    Files.newByteChannel(receiver.file(), WRITE, TRUNCATE_EXISTING).close();
    receiver.post("/hook", CUSTOMER.replace("1024", "1025"));
    List<String> afterCutting = Files.readAllLines(receiver.file());
    Files.move(receiver.file(), folder.resolve("customers.1"));
    receiver.post("/hook", CUSTOMER.replace("1024", "1026"));
    receiver.post("/hook", CUSTOMER.replace("1024", "1027"));

    assertThat(afterCutting).singleElement(STRING).contains("\"koibox\":\"1025\"");
    assertThat(folder.resolve("customers.1")).content().hasLineCount(1);
    assertThat(receiver.file()).content().hasLineCount(2).doesNotContain("\u0000");
    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);
    assertThat(receiver.told()).last().isEqualTo("1024 false");
  }

  @Test
  void whatCannotBeKeptIsNotAnswered204() throws Exception {
    Files.delete(receiver.file());
    Files.writeString(receiver.file(), "somebody else's\n");

    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(500);
    assertThat(receiver.told())
        .singleElement(STRING)
        .startsWith("500 " + receiver.file() + " is no ");
    assertThat(receiver.file()).hasContent("somebody else's\n");

    Files.delete(receiver.file());
    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);
  }

  @Test
  void anErrorWhileHandlingIsAnsweredToo() throws Exception {
    receiver.close();
    receiver.open(
        new ReceiverListener() {
          @Override
          public void received(Mapped<Customer> customer, boolean isNew) {
            throw new StackOverflowError();
          }

          @Override
          public void told(String message) {
            throw new StackOverflowError();
          }

          @Override
          public void refused(int status, String reason) {
            receiver.refused(status, reason);
          }
        });

    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(500);
    assertThat(receiver.told()).containsExactly("500 internal error: StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "0.0.0.0", "::"})
  void theUrlLeadsToIt(String address) throws Exception {
    receiver.close();
    receiver.open(InetAddress.getByName(address), receiver);

    assertThat(receiver.server().url().getPort()).isEqualTo(receiver.server().port()).isPositive();
    assertThat(receiver.post("/hook", CUSTOMER)).isEqualTo(204);
  }
}
