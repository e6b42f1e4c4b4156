package io.clientela.cli;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.delivery.RecordPolicy;
import io.clientela.cli.destination.DemoEndpoints;
import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.VendorSettings;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.RunIdentity;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.ReportTarget;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.CustomerJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Pushes the sample customers and receives one webhook, by default with mocks. */
@Command(
    name = "demo",
    description = {
      "Pushes the sample customers to all vendors, by default mocks.",
      "Then receives one webhook of Koibox and maps it back to a customer. A vendor"
          + " whose URL is in the environment (CLIENTELA_BSALE_URL and so on) is called there, with"
          + " its token (CLIENTELA_BSALE_TOKEN and so on); mocks stand in for the others."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String CUSTOMERS = "sample-customers.jsonl";
  private static final int CONCURRENCY = 4;
  private static final int BATCH = 50;

  private final Context context;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Folder for journal and report. Default: the working directory.")
  private Path out;

  DemoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    VendorSettings settings = VendorSettings.of(context.environment(), Texts.of("the environment"));
    try (DemoEndpoints access = DemoEndpoints.start(settings)) {
      context.out().println(Texts.of("Mocks of: %s", String.join(", ", access.mocked())));
      access.kindOfMocks().ifPresent(kind -> context.out().println(Texts.of("They are %s.", kind)));
      context.out().println();
      int pushed = push(access);
      context.out().println();
      return Math.max(pushed, new DemoWebhook(context, out).run());
    }
  }

  private int push(DemoEndpoints access) throws IOException {
    Files.createDirectories(out);
    Path journalFile = out.resolve(CUSTOMERS + ".journal.jsonl");
    // each demo is a new one, also at a vendor: what it sent before is no part of it
    Files.deleteIfExists(journalFile);
    PushRun run =
        new PushRun(
            context,
            new PushRun.Accounting(
                List.of(MappedVendor.values()),
                ReportTarget.jsonLines(out.resolve(CUSTOMERS + ".report.jsonl")),
                Optional.empty(),
                true),
            RecordPolicy.USUAL);
    Map<String, String> targets = new HashMap<>();
    for (MappedVendor vendor : MappedVendor.values()) {
      targets.put(vendor.key(), access.of(vendor).target());
    }
    RunIdentity identity = RunIdentity.ofFile(CUSTOMERS, targets);
    Destinations destinations =
        new Destinations(access.lotinfoUserId(), access.sperant(), BATCH, true, OnExisting.UPDATE);
    try (CustomerFile file =
            CustomerFile.open(open(), CustomerFile.Format.JSONL, ColumnMapping.NONE);
        Journal journal =
            Journal.open(
                journalFile, identity, Journal.Use.of(Journal.Start.NEW), Journal.Force.SENT)) {
      return run.deliver(
          file,
          access,
          new PushRun.Delivering(destinations, CONCURRENCY, Optional.empty()),
          journal);
    }
  }

  private static InputStream open() {
    InputStream stream = CustomerJson.class.getResourceAsStream(CUSTOMERS);
    if (stream == null) throw new IllegalStateException("the sample customers are missing");
    return stream;
  }
}
