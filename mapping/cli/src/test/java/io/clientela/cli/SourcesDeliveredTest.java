package io.clientela.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.Presets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sample of a source, delivered to five vendors: what came of its rows. */
class SourcesDeliveredTest {
  private static final List<DeliveredFile> DELIVERED = new ArrayList<>();

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "google | created=2, failed=1 | created=3 | delivered=3"
            + " | created=2, failed=1 | skipped=1, updated=2",
        "outlook | created=2, failed=1 | created=3 | delivered=3"
            + " | created=2, failed=1 | skipped=1, updated=2",
        "hubspot | failed=3 | created=3 | delivered=3 | created=3 | updated=3",
        "shopify | failed=2, skipped=1 | created=2, skipped=1 | delivered=2, skipped=1"
            + " | created=2, skipped=1 | skipped=1, updated=2",
        "woocommerce | failed=1 | created=1 | delivered=1 | created=1 | updated=1",
        "odoo | created=1, failed=1 | created=2 | delivered=2 | created=2 | updated=2",
        "mailchimp | failed=1 | created=1 | delivered=1 | created=1 | updated=1",
        "zoho | failed=2 | created=2 | delivered=2 | created=2 | updated=2",
        "bitrix24 | failed=2 | created=2 | delivered=2 | created=2 | updated=2",
        "amocrm | failed=1 | created=1 | delivered=1 | created=1 | updated=1",
        "bsale | created=4, updated=1 | created=4, updated=1 | delivered=5"
            + " | created=4, failed=1 | skipped=2, updated=3",
        "excel | created=2 | created=2 | delivered=2 | created=2 | skipped=1, updated=1",
        "repeated | failed=3 | created=3 | delivered=3 | created=3 | skipped=1, updated=2"
      })
  void everyRowIsDeliveredWhereItCanBe(
      String source, String bsale, String koibox, String lotinfo, String sperant, String tomticket)
      throws IOException {
    String columns = Presets.NAMES.contains(source) ? source : copy(source + ".yaml").toString();

    DeliveredFile delivered =
        DeliveredFile.push(vendors, copy(source + ".csv"), "--columns=" + columns);

    DELIVERED.add(delivered);
    assertThat(delivered.outcomes()).containsExactly(bsale, koibox, lotinfo, sperant, tomticket);
  }

  @AfterAll
  static void tell() throws IOException {
    DeliveredFile.table(Path.of("target/delivered/sources.md"), DELIVERED);
  }

  private Path copy(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = getClass().getResourceAsStream("input/samples/" + name)) {
      Files.write(file, requireNonNull(in, name).readAllBytes());
    }
    return file;
  }
}
