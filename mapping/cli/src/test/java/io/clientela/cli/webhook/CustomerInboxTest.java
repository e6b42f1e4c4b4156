package io.clientela.cli.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.file.UnusableFileException;
import io.clientela.koibox.model.Customer;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerInboxTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("customers.jsonl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"notes\":\"precious\"}",
        "{\"notes\":\"precious\"}\n",
        "id,name\n1,Ana\n",
        "id,name",
        "{\"record\":\"1\",\"vendor\":\"koibox\",\"state\":\"SENT\"}\n",
        "{\"externalIds\":{\"bsale\":\"1\"}}\n",
        "{\"externalIds\":{\"koibox\":1}}\n",
        "{\"externalIds\":{\"koibox\":\"1\"}}{}\n",
        "[]\n",
        "null\n",
        "\n",
        "{\"externalIds\":{\"koibox\":\"1\"}}\n{\"notes\":1}\n",
        "{\"externalIds\":{\"koi"
      })
  void aFileThatIsNotOursIsRefusedAndLeftAsItIs(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(() -> CustomerInbox.open(file))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining(" is left as it is: line ")
        .hasMessageNotContaining("precious");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void nothingIsLostWhileTheFileIsRenamedAgainAndAgain() throws Exception {
    int customers = 400;
    int renamings = 20;
    AtomicInteger ids = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (CustomerInbox inbox = CustomerInbox.open(file)) {
      List<Future<?>> adding = new ArrayList<>();
      for (int i = 0; i < customers; i++) {
        adding.add(threads.submit(() -> inbox.add(customer(ids.incrementAndGet()))));
      }
      for (int i = 0; i < renamings; i++) {
        adding.get(i * customers / renamings).get();
        if (Files.exists(file)) Files.move(file, folder.resolve("customers." + i));
      }
      for (Future<?> it : adding) it.get();
    }
    threads.shutdown();

    List<String> lines = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path it : files.toList()) lines.addAll(Files.readAllLines(it));
    }
    assertThat(lines)
        .hasSize(customers)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.startsWith("{") && it.endsWith("}"));
  }

  private static io.clientela.mapping.customer.Customer customer(int id) {
    byte[] json = "{\"id\":%d,\"nombre\":\"Lucía\"}".formatted(id).getBytes(StandardCharsets.UTF_8);
    return KoiboxMapper.toCustomer(JsonCodec.read(Customer.ADAPTER, json, null)).value();
  }
}
